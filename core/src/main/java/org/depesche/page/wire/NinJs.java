package org.depesche.page.wire;

import java.util.List;
import org.depesche.page.Composition.Piece;
import org.depesche.page.json.Json;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** ninjs (IPTC), versions 1 to 3: headline or headlines, byline, description, body as XHTML, HTML or text. */
final class NinJs {
    private NinJs() {}

    static Item read(Json item) {
        return new Item()
                .headline(either(item.get("headline"), item.get("headlines")))
                .lead(first(first(item.get("description_text").text(), item.get("description_summary").text()), either(Json.NOTHING, item.get("descriptions"))))
                .byline(first(item.get("byline").text(), item.get("by").text()))
                .credit(first(item.get("creditline").text(), item.get("source").text()))
                .published(first(item.get("firstcreated").text(), first(item.get("versioncreated").text(), item.get("contentcreated").text())))
                .url(item.get("uri").text())
                .rights(first(item.get("copyrightholder").text(), item.get("rightsinfo").get("copyrightholder").text()),
                        item.get("copyrightnotice").text(), item.get("usageterms").text(),
                        item.get("rightsinfo").get("copyrightnotice").text(), item.get("rightsinfo").get("usageterms").text())
                .body(null, body(item));
    }

    private static @Nullable String either(Json one, Json many) {
        String text = one.text();
        for (Json each : many.each()) {
            text = first(text, each.get("value").text());
        }
        return text;
    }

    private static List<Piece> body(Json item) {
        String html = first(item.get("body_xhtml").text(), item.get("body_html").text());
        String text = item.get("body_text").text();
        for (Json body : item.get("bodies").each()) {
            boolean marked = String.valueOf(body.get("contenttype").text()).contains("html");
            html = marked ? first(html, body.get("value").text()) : html;
            text = marked ? text : first(text, body.get("value").text());
        }
        return html != null ? Markup.pieces(Jsoup.parseBodyFragment(html).body()) : text != null ? Paragraphs.of(text) : List.of();
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
