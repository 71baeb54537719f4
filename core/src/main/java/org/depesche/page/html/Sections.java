package org.depesche.page.html;

import java.util.List;
import org.depesche.page.Sourced;
import org.depesche.page.json.Json;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The section of the paper that a page stands in: "Politik". Linked data before meta elements, those before the path that the page shows. */
final class Sections {
    private static final int LONGEST = 60;
    private static final String PATHS = "[class*=breadcrumb] a[href], [itemtype$=BreadcrumbList] a[href], nav[aria-label~=(?i)breadcrumb] a[href]";

    private final String page;
    private final String publisher;

    private Sections(@Nullable String url, @Nullable String publisher) {
        this.page = url == null ? "" : path(url);
        this.publisher = publisher == null ? "" : Letters.of(publisher);
    }

    static @Nullable Sourced of(JsonLd linked, MetaTags meta, Document document, @Nullable String url, @Nullable String publisher) {
        String inMeta = MetadataReader.first(meta.get("article:section"), meta.get("section"), meta.get("cxenseparse:section"), meta.get("parsely-section"));
        Sourced said = Sourced.first(named(linked.text("articleSection"), "json-ld"), named(inMeta, "meta"));
        Sections sections = new Sections(url, publisher);
        return said != null ? said : Sourced.first(sections.linkedPath(linked.path()), sections.shownPath(document));
    }

    /** The first step of a path below the front page; the article itself, which may stand last, is none. */
    private @Nullable Sourced linkedPath(List<Json> steps) {
        for (Json step : steps) {
            Json item = step.get("item");
            String name = MetadataReader.first(step.get("name").text(), item.get("name").text());
            String address = MetadataReader.first(item.text(), item.get("@id").text(), item.get("url").text());
            if (name != null && address != null && isSection(address, name)) {
                return named(name, "breadcrumb");
            }
        }
        return null;
    }

    private @Nullable Sourced shownPath(Document document) {
        return document.select(PATHS).stream()
                .filter(link -> !link.text().isBlank() && isSection(link.attr("href"), link.text()))
                .findFirst()
                .map(link -> named(link.text(), "breadcrumb"))
                .orElse(null);
    }

    /** Whether a step is neither the front page, whose address has no path or whose name is the paper's, nor the page itself. */
    private boolean isSection(String address, String name) {
        String path = path(address);
        return path.indexOf('/') >= 0 && !path.replace("/", "").isEmpty() && !path.equals(page) && !Letters.of(name).equals(publisher);
    }

    private static String path(String address) {
        int scheme = address.indexOf("://");
        int path = scheme < 0 ? 0 : address.indexOf('/', scheme + 3);
        String whole = path < 0 ? "" : address.substring(path);
        int tail = whole.indexOf('#') >= 0 ? whole.indexOf('#') : whole.indexOf('?');
        return tail < 0 ? whole : whole.substring(0, tail);
    }

    private static @Nullable Sourced named(@Nullable String name, String basis) {
        String clean = MetadataReader.clean(name);
        return clean == null || clean.length() > LONGEST ? null : new Sourced(clean, basis);
    }
}
