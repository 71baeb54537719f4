package org.depesche.page.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.page.Block.Hint;
import org.depesche.page.Composition.Piece;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The marked-up body of a wire item: XHTML or NITF, as pieces. What an agency tells its customers only is left out. */
final class Markup {
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "tr", "dt", "dd");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl2");
    private static final Set<String> CAPTIONS = Set.of("figcaption", "media-caption");
    private static final Set<String> CREDITS = Set.of("media-producer");
    private static final Set<String> LEFT_OUT = Set.of("header", "head", "footer", "time", "aside", "script", "style", "title", "meta");
    private static final Set<String> NOTES = Set.of(
            "notepad", "np-public", "np-nonpublic", "closingline", "linkbox", "infobox", "slugline", "byline", "contacts", "ednote");

    private Markup() {}

    /** The pieces of a body, in order; of none that is null. */
    static List<Piece> pieces(@Nullable Element body) {
        List<Piece> pieces = new ArrayList<>();
        if (body != null) {
            NodeTraversor.filter(new Walk(pieces), body);
        }
        return pieces;
    }

    /** The element's name without its namespace's prefix. */
    static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first element of that name below another; null for none. */
    static @Nullable Element first(Element below, String name) {
        return below.stream().filter(element -> name(element).equals(name)).findFirst().orElse(null);
    }

    /** Every element of that name below another. */
    static List<Element> all(Element below, String name) {
        return below.stream().filter(element -> name(element).equals(name)).toList();
    }

    /** The words of the first element of that name; null where there is none. */
    static @Nullable String text(Element below, String name) {
        Element element = first(below, name);
        return element == null ? null : Item.tidy(element.text());
    }

    private record Walk(List<Piece> pieces) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String name = name(element);
            if (LEFT_OUT.contains(name) || NOTES.stream().anyMatch(element::hasClass)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Hint hint = hint(name);
            if (hint == null || hint == Hint.PARAGRAPH && holdsParagraphs(element)) {
                return FilterResult.CONTINUE;
            }
            String text = Item.tidy(name.equals("tr") ? String.join(" ", element.children().eachText()) : element.text());
            if (text != null) {
                pieces.add(new Piece(text, hint));
            }
            return FilterResult.SKIP_ENTIRELY;
        }

        private static boolean holdsParagraphs(Element element) {
            return element.children().stream().anyMatch(child -> PARAGRAPHS.contains(name(child)));
        }

        private static @Nullable Hint hint(String name) {
            if (PARAGRAPHS.contains(name)) {
                return Hint.PARAGRAPH;
            }
            return HEADINGS.contains(name) ? Hint.SUBHEADING : CAPTIONS.contains(name) ? Hint.CAPTION : CREDITS.contains(name) ? Hint.CREDIT : null;
        }
    }
}
