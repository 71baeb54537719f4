package org.depesche.page.wire;

import java.util.List;
import org.depesche.page.Composition.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NITF (IPTC): hedline, byline, dateline and abstract of body.head, the paragraphs of body.content, date.issue and doc.copyright of docdata. */
final class Nitf {
    private Nitf() {}

    static @Nullable Item read(Document document) {
        Element nitf = Markup.first(document, "nitf");
        if (nitf == null) {
            return null;
        }
        Element copyright = Markup.first(nitf, "doc.copyright");
        Element issue = Markup.first(nitf, "date.issue");
        Element content = Markup.first(nitf, "body.content");
        List<Piece> body = Markup.pieces(content);
        return new Item()
                .headline(Markup.text(nitf, "hl1"))
                .lead(Markup.text(nitf, "abstract"))
                .byline(byline(nitf))
                .credit(Markup.text(nitf, "distributor"))
                .published(issue == null ? null : issue.attr("norm"))
                .rights(copyright == null ? null : copyright.attr("holder"), notice(copyright), Markup.text(nitf, "doc.rights"))
                .body(Markup.text(nitf, "dateline"), body);
    }

    private static @Nullable String byline(Element nitf) {
        return Markup.text(nitf, "byline");
    }

    private static @Nullable String notice(@Nullable Element copyright) {
        return copyright == null || copyright.attr("year").isEmpty() ? null : "© " + copyright.attr("holder") + " " + copyright.attr("year");
    }
}
