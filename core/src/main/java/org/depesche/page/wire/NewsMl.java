package org.depesche.page.wire;

import java.util.List;
import org.depesche.page.Block.Hint;
import org.depesche.page.Composition.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2 (IPTC): headline, dateline, by, creditline and description of contentMeta, rightsInfo, and the XHTML, NITF or text of contentSet. A headline of
 * rank 3 is the kicker, as dpa gives it. Notes to editors (edNote) are not read.
 */
final class NewsMl {
    private NewsMl() {}

    static @Nullable Item read(Document document) {
        for (Element news : Markup.all(document, "newsitem")) {
            Item item = item(news);
            if (item.pieces().stream().anyMatch(piece -> piece.hint() == Hint.PARAGRAPH)) {
                return item;
            }
        }
        return null;
    }

    private static Item item(Element news) {
        Element content = Markup.first(news, "contentmeta");
        Element meta = content == null ? news : content;
        Element set = Markup.first(news, "contentset");
        Element rights = Markup.first(news, "rightsinfo");
        Item item = new Item()
                .kicker(headline(meta, true))
                .headline(headline(meta, false))
                .lead(Markup.text(meta, "description"))
                .byline(Markup.text(meta, "by"))
                .credit(Markup.text(meta, "creditline"))
                .published(Markup.text(news, "versioncreated"))
                .publisher(publisher(news));
        if (rights != null) {
            item.rights(Markup.text(rights, "copyrightholder"), lines(rights, "copyrightnotice"), lines(rights, "usageterms"));
        }
        return item.body(Markup.text(meta, "dateline"), body(set));
    }

    private static @Nullable String headline(Element meta, boolean kicker) {
        return Markup.all(meta, "headline").stream()
                .filter(headline -> kicker == (headline.attr("rank").equals("3") || headline.attr("role").endsWith("kicker")))
                .map(Element::text)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String publisher(Element news) {
        Element provider = Markup.first(news, "provider");
        return provider == null ? null : Markup.text(provider, "name");
    }

    private static @Nullable String lines(Element rights, String name) {
        Element notice = Markup.first(rights, name);
        return notice == null ? null : notice.wholeText();
    }

    private static List<Piece> body(@Nullable Element set) {
        if (set == null) {
            return List.of();
        }
        List<Piece> pieces = Markup.pieces(set);
        Element plain = pieces.isEmpty() ? Markup.first(set, "inlinedata") : null;
        return plain == null ? pieces : Paragraphs.of(plain.wholeText());
    }
}
