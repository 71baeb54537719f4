package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.Sourced;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The wordings of a title that a page gives beside its headline: to search engines in the title element, to networks in meta elements. */
final class Wordings {
    private Wordings() {}

    /** The title: linked data before meta elements, those before the title element. */
    static @Nullable Sourced title(JsonLd linked, MetaTags meta, Document document, @Nullable String publisher) {
        Sourced headline = Sourced.of(linked.isThere() ? linked.text("headline") : null, "json-ld");
        Sourced inMeta = Sourced.first(Sourced.of(meta.get("og:title"), "meta"), Sourced.of(meta.get("twitter:title"), "meta"));
        return bare(Sourced.first(headline, inMeta, Sourced.of(document.title(), "title")), publisher);
    }

    /** All of them without the site's name, that for search engines first. */
    static List<Sourced> all(JsonLd linked, MetaTags meta, Document document, @Nullable String publisher) {
        List<Sourced> all = new ArrayList<>();
        add(all, Sourced.of(document.title(), "title"), publisher);
        add(all, Sourced.of(meta.get("og:title"), "meta"), publisher);
        add(all, Sourced.of(meta.get("twitter:title"), "meta"), publisher);
        add(all, Sourced.of(linked.isThere() ? linked.text("headline") : null, "json-ld"), publisher);
        return all;
    }

    private static void add(List<Sourced> all, @Nullable Sourced wording, @Nullable String publisher) {
        Sourced bare = bare(wording, publisher);
        if (bare != null) {
            all.add(bare);
        }
    }

    private static @Nullable Sourced bare(@Nullable Sourced title, @Nullable String publisher) {
        return title == null ? null : Sourced.of(Titles.withoutSite(MetadataReader.clean(title.value()), publisher), title.basis());
    }
}
