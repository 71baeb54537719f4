package org.depesche.page.wire;

import org.depesche.page.json.Json;
import org.jsoup.Jsoup;

/** dpa's digital wires as JSON: the notepad and the notes to editors are not read. */
final class DpaJson {
    private DpaJson() {}

    static Item read(Json item) {
        String html = item.get("article_html").text();
        return new Item()
                .kicker(item.get("kicker").text())
                .headline(item.get("headline").text())
                .lead(item.get("teaser").text())
                .byline(item.get("byline").text())
                .credit(item.get("creditline").text())
                .published(item.get("version_created").text())
                .publisher(item.get("creditline").text())
                .rights(null, item.get("copyrightnotice").text(), item.get("usageterms").text())
                .body(item.get("dateline").text(), Markup.pieces(Jsoup.parseBodyFragment(html == null ? "" : html).body()));
    }
}
