package org.depesche.article;

import java.io.Serializable;
import java.util.List;
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
        List<Entry> entries) implements Serializable {

    public Article {
        parts = List.copyOf(parts);
        authors = List.copyOf(authors);
        initials = List.copyOf(initials);
        agencies = List.copyOf(agencies);
        entries = List.copyOf(entries);
    }

    /** An article that is no live blog. */
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
        this(text, parts, language, title, kicker, lead, published, modified, publisher, url, authors, initials, agencies, dateline, rights, complete, List.of());
    }

    /** The same article with its text divided otherwise. */
    public Article withParts(List<Part> others) {
        return new Article(text, others, language, title, kicker, lead, published, modified, publisher, url, authors, initials, agencies, dateline, rights, complete, entries);
    }

    /** The same article with what it says of its rights, and the ground of its use. */
    public Article withRights(Rights other) {
        return new Article(text, parts, language, title, kicker, lead, published, modified, publisher, url, authors, initials, agencies, dateline, other, complete, entries);
    }

    /** The same article with other letters in the same places and no summary. */
    public Article withoutProse(SourceText other) {
        return new Article(other, parts, language, title, kicker, null, published, modified, publisher, url, authors, initials, agencies, dateline, rights, complete, entries);
    }
}
