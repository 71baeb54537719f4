package org.depesche.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.page.Metadata;
import org.depesche.page.Sourced;
import org.jspecify.annotations.Nullable;

/** What the values of an article that are no dates rest on, by the record's names for them. */
final class ValueBasis {
    private static final String TEXT = "text";

    private ValueBasis() {}

    /** A basis for each value that is there, in the order of the record. */
    static Map<String, String> of(Naming named, Metadata meta, @Nullable String publisher, List<String> authors) {
        Map<String, String> basis = new LinkedHashMap<>();
        put(basis, "title", named.title(), named.shown() ? TEXT : meta.basis().get("title"));
        put(basis, "kicker", named.kicker(), named.kicker() == null || named.kicker().equals(meta.kicker()) ? meta.basis().get("kicker") : TEXT);
        put(basis, "lead", named.lead(), named.lead() == null || named.lead().equals(meta.lead()) ? meta.basis().get("lead") : TEXT);
        put(basis, "publisher", publisher, meta.publisher() == null ? TEXT : meta.basis().get("publisher"));
        put(basis, "url", meta.url(), meta.basis().get("url"));
        put(basis, "authors", authors.isEmpty() ? null : authors.get(0), meta.authors().isEmpty() ? TEXT : meta.basis().get("authors"));
        put(basis, meta.section(), "section");
        put(basis, named.searchTitle(), "searchTitle");
        return basis;
    }

    private static void put(Map<String, String> basis, @Nullable Sourced value, String key) {
        put(basis, key, Sourced.value(value), value == null ? null : value.basis());
    }

    private static void put(Map<String, String> basis, String key, @Nullable String value, @Nullable String source) {
        if (value != null && source != null) {
            basis.put(key, source);
        }
    }
}
