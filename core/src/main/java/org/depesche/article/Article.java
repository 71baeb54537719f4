package org.depesche.article;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.page.Entry;
import org.depesche.rights.Rights;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * An article whole and clean. Immutable.
 *
 * @param text the source text, which all offsets count in
 * @param parts its parts in reading order, none overlapping another
 * @param language the language's ISO 639-1 code; only German is coded
 * @param title the headline
 * @param kicker the line above it
 * @param lead the summary below it
 * @param published when it was published
 * @param modified when it was last changed
 * @param publisher who published it
 * @param url its address
 * @param authors who wrote it
 * @param initials the desk's initials, such as "mxw"
 * @param agencies the agencies behind it, in their usual spelling
 * @param dateline its dateline
 * @param rights what it says of its rights
 * @param complete false when only a part of it was there to read
 * @param section the part of the paper that it stood in: "Politik"
 * @param searchTitle the title that its page gives to search engines or networks, where it is another than the headline
 * @param basis what title, searchTitle, kicker, lead, publisher, url, authors and section rest on, by these names: {@code text} for the article's parts, otherwise
 *     the kind of metadata, as {@link org.depesche.page.Sourced#basis} names it
 * @param entries the entries of a live blog, in the order of its page; empty for any other article
 */
public record Article(
        SourceText text,
        List<Part> parts,
        String language,
        @Nullable String title,
        @Nullable String kicker,
        @Nullable String lead,
        @Nullable Dated published,
        @Nullable Dated modified,
        @Nullable String publisher,
        @Nullable String url,
        List<String> authors,
        List<String> initials,
        List<String> agencies,
        @Nullable Dateline dateline,
        Rights rights,
        boolean complete,
        @Nullable String section,
        @Nullable String searchTitle,
        Map<String, String> basis,
        List<Entry> entries) implements Serializable {

    public Article {
        parts = List.copyOf(parts);
        authors = List.copyOf(authors);
        initials = List.copyOf(initials);
        agencies = List.copyOf(agencies);
        basis = Collections.unmodifiableMap(new LinkedHashMap<>(basis));
        entries = List.copyOf(entries);
    }

    /** An article of which no more is known than its parts and what its metadata say. */
    public Article(
            SourceText text,
            List<Part> parts,
            String language,
            @Nullable String title,
            @Nullable String kicker,
            @Nullable String lead,
            @Nullable Dated published,
            @Nullable Dated modified,
            @Nullable String publisher,
            @Nullable String url,
            List<String> authors,
            List<String> initials,
            List<String> agencies,
            @Nullable Dateline dateline,
            Rights rights,
            boolean complete) {
        this(text, parts, language, title, kicker, lead, published, modified, publisher, url, authors, initials, agencies, dateline, rights, complete, null, null, Map.of(), List.of());
    }

    /** The same article with its text divided otherwise. */
    public Article withParts(List<Part> others) {
        return with(text, others, lead, rights);
    }

    /** The same article with what it says of its rights, and the ground of its use. */
    public Article withRights(Rights other) {
        return with(text, parts, lead, other);
    }

    /** The same article with other letters in the same places and no summary. */
    public Article withoutProse(SourceText other) {
        return with(other, parts, null, rights);
    }

    private Article with(SourceText words, List<Part> divided, @Nullable String summary, Rights said) {
        return new Article(
                words, divided, language, title, kicker, summary, published, modified, publisher, url, authors, initials, agencies, dateline, said, complete,
                section, searchTitle, basis, entries);
    }
}
