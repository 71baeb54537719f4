package org.depesche.page;

import java.util.List;
import java.util.Map;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** Collects {@link Metadata}; each method sets one value. Not thread-safe. */
public final class MetadataBuilder {
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
    private @Nullable Sourced section;
    private List<Sourced> titles = List.of();
    private Map<String, String> basis = Map.of();

    MetadataBuilder() {}

    MetadataBuilder(Metadata metadata) {
        id = metadata.id();
        title = metadata.title();
        kicker = metadata.kicker();
        lead = metadata.lead();
        published = metadata.published();
        modified = metadata.modified();
        publisher = metadata.publisher();
        url = metadata.url();
        authors = metadata.authors();
        agencies = metadata.agencies();
        dateline = metadata.dateline();
        rightsHolder = metadata.rightsHolder();
        rightsYear = metadata.rightsYear();
        rightsStatement = metadata.rightsStatement();
        licence = metadata.licence();
        signs = metadata.signs();
        complete = metadata.complete();
        section = metadata.section();
        titles = metadata.titles();
        basis = metadata.basis();
    }

    public MetadataBuilder id(@Nullable String value) {
        id = value;
        return this;
    }

    public MetadataBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    public MetadataBuilder kicker(@Nullable String value) {
        kicker = value;
        return this;
    }

    public MetadataBuilder lead(@Nullable String value) {
        lead = value;
        return this;
    }

    public MetadataBuilder published(@Nullable Dated value) {
        published = value;
        return this;
    }

    public MetadataBuilder modified(@Nullable Dated value) {
        modified = value;
        return this;
    }

    public MetadataBuilder publisher(@Nullable String value) {
        publisher = value;
        return this;
    }

    public MetadataBuilder url(@Nullable String value) {
        url = value;
        return this;
    }

    public MetadataBuilder authors(List<String> value) {
        authors = value;
        return this;
    }

    public MetadataBuilder agencies(List<String> value) {
        agencies = value;
        return this;
    }

    public MetadataBuilder dateline(@Nullable String value) {
        dateline = value;
        return this;
    }

    public MetadataBuilder rightsHolder(@Nullable String value) {
        rightsHolder = value;
        return this;
    }

    public MetadataBuilder rightsYear(@Nullable Integer value) {
        rightsYear = value;
        return this;
    }

    public MetadataBuilder rightsStatement(@Nullable String value) {
        rightsStatement = value;
        return this;
    }

    public MetadataBuilder licence(@Nullable String value) {
        licence = value;
        return this;
    }

    public MetadataBuilder signs(List<Sign> value) {
        signs = value;
        return this;
    }

    public MetadataBuilder complete(boolean value) {
        complete = value;
        return this;
    }

    public MetadataBuilder section(@Nullable Sourced value) {
        section = value;
        return this;
    }

    public MetadataBuilder titles(List<Sourced> value) {
        titles = value;
        return this;
    }

    public MetadataBuilder basis(Map<String, String> value) {
        basis = value;
        return this;
    }

    public Metadata build() {
        return new Metadata(
                id, title, kicker, lead, published, modified, publisher, url, authors, agencies, dateline, rightsHolder, rightsYear, rightsStatement, licence, signs,
                complete, section, titles, basis);
    }
}
