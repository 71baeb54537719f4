package org.depesche.page;

import java.util.List;
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
        boolean complete) {
    /** Nothing is said. */
    public static final Metadata NONE = builder().build();

    public Metadata {
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        signs = List.copyOf(signs);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder with() {
        Builder builder = new Builder();
        builder.id = id;
        builder.title = title;
        builder.kicker = kicker;
        builder.lead = lead;
        builder.published = published;
        builder.modified = modified;
        builder.publisher = publisher;
        builder.url = url;
        builder.authors = authors;
        builder.agencies = agencies;
        builder.dateline = dateline;
        builder.rightsHolder = rightsHolder;
        builder.rightsYear = rightsYear;
        builder.rightsStatement = rightsStatement;
        builder.licence = licence;
        builder.signs = signs;
        builder.complete = complete;
        return builder;
    }

    /** Collects metadata; each method sets one value. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String kicker;
        private @Nullable String lead;
        private @Nullable Dated published;
        private @Nullable Dated modified;
        private @Nullable String publisher;
        private @Nullable String url;
        private List<String> authors = List.of();
        private List<String> agencies = List.of();
        private @Nullable String dateline;
        private @Nullable String rightsHolder;
        private @Nullable Integer rightsYear;
        private @Nullable String rightsStatement;
        private @Nullable String licence;
        private List<Sign> signs = List.of();
        private boolean complete = true;

        private Builder() {}

        public Builder id(@Nullable String value) {
            id = value;
            return this;
        }

        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        public Builder kicker(@Nullable String value) {
            kicker = value;
            return this;
        }

        public Builder lead(@Nullable String value) {
            lead = value;
            return this;
        }

        public Builder published(@Nullable Dated value) {
            published = value;
            return this;
        }

        public Builder modified(@Nullable Dated value) {
            modified = value;
            return this;
        }

        public Builder publisher(@Nullable String value) {
            publisher = value;
            return this;
        }

        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        public Builder authors(List<String> value) {
            authors = value;
            return this;
        }

        public Builder agencies(List<String> value) {
            agencies = value;
            return this;
        }

        public Builder dateline(@Nullable String value) {
            dateline = value;
            return this;
        }

        public Builder rightsHolder(@Nullable String value) {
            rightsHolder = value;
            return this;
        }

        public Builder rightsYear(@Nullable Integer value) {
            rightsYear = value;
            return this;
        }

        public Builder rightsStatement(@Nullable String value) {
            rightsStatement = value;
            return this;
        }

        public Builder licence(@Nullable String value) {
            licence = value;
            return this;
        }

        public Builder signs(List<Sign> value) {
            signs = value;
            return this;
        }

        public Builder complete(boolean value) {
            complete = value;
            return this;
        }

        public Metadata build() {
            return new Metadata(id, title, kicker, lead, published, modified, publisher, url, authors, agencies, dateline, rightsHolder, rightsYear, rightsStatement, licence, signs, complete);
        }
    }
}
