package org.depesche.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself outside its text. Immutable; made by {@link #builder()}.
 *
 * @param id the id that the user or the corpus gave; null to derive one from the source's bytes
 * @param title the headline
 * @param kicker the line above the headline
 * @param lead the summary
 * @param published when it was published
 * @param modified when it was last changed
 * @param publisher who publishes it
 * @param url its canonical address
 * @param authors who wrote it
 * @param agencies the news agencies named as its source
 * @param dateline the dateline's place
 * @param rightsHolder who holds the rights
 * @param rightsYear the year of the copyright line
 * @param rightsStatement the statement of rights
 * @param licence the address or name of the licence that it is under
 * @param signs its machine-readable signs of what may be done with it
 * @param complete false when the source shows only a part of the article
 * @param section the part of the paper that it stands in: "Politik"
 * @param titles the wordings of the title that it gives to search engines and networks, without the site's name
 * @param basis what title, kicker, lead, publisher, url and authors rest on, by these names; see {@link Sourced#basis}
 */
public record Metadata(
        @Nullable String id,
        @Nullable String title,
        @Nullable String kicker,
        @Nullable String lead,
        @Nullable Dated published,
        @Nullable Dated modified,
        @Nullable String publisher,
        @Nullable String url,
        List<String> authors,
        List<String> agencies,
        @Nullable String dateline,
        @Nullable String rightsHolder,
        @Nullable Integer rightsYear,
        @Nullable String rightsStatement,
        @Nullable String licence,
        List<Sign> signs,
        boolean complete,
        @Nullable Sourced section,
        List<Sourced> titles,
        Map<String, String> basis) {
    private static final List<String> KEYS = List.of("title", "kicker", "lead", "publisher", "url", "authors");

    /** Nothing is said. */
    public static final Metadata NONE = builder().build();

    public Metadata {
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        signs = List.copyOf(signs);
        titles = List.copyOf(titles);
        basis = Map.copyOf(basis);
    }

    public static MetadataBuilder builder() {
        return new MetadataBuilder();
    }

    /** A basis for all values, where they come from one place. */
    public static Map<String, String> all(String basis) {
        Map<String, String> all = new TreeMap<>();
        KEYS.forEach(key -> all.put(key, basis));
        return all;
    }

    /** A builder with these values. */
    public MetadataBuilder with() {
        return new MetadataBuilder(this);
    }
}
