package org.depesche.page.html;

import java.util.List;
import org.depesche.page.Letters;
import org.depesche.page.json.Json;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The section that a page stands in: what linked data say, then meta elements, then the first step below the home page of the path that the page shows. */
final class Sections {
    private static final int LONGEST = 60;

    private Sections() {}

    static @Nullable String of(JsonLd linked, MetaTags meta, Document document) {
        String told = MetadataReader.first(linked.text("articleSection"), meta.get("article:section"), meta.get("og:article:section"), meta.get("section"), path(linked));
        String section = MetadataReader.clean(told != null ? told : shownPath(document));
        return section == null || section.length() > LONGEST || section.startsWith("http") ? null : section;
    }

    /** The second of at least three steps: the first is the home page, the last the article. */
    private static @Nullable String path(JsonLd linked) {
        List<Json> steps = linked.path().get("itemListElement").each();
        return steps.size() < 3 ? null : MetadataReader.first(steps.get(1).get("name").text(), steps.get(1).get("item").get("name").text());
    }

    private static @Nullable String shownPath(Document document) {
        List<String> steps = document.select("nav[aria-label~=(?i)breadcrumb|brotkrum|pfad] li, [class~=(?i)breadcrumb] li").eachText();
        boolean home = !steps.isEmpty() && List.of("start", "startseite", "home", "homepage").contains(Letters.of(steps.get(0)));
        return home && steps.size() > 1 ? steps.get(1) : null;
    }
}
