package org.depesche.page.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.depesche.page.Damage;
import org.depesche.page.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a feed. Where the XML breaks, the item that it breaks in is left out and told, and reading goes on at the next item's start tag. Used once; not
 * thread-safe.
 */
final class FeedParser {
    private static final Set<String> PAGES = Set.of("url", "sitemap");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final List<String> STARTS = List.of("<item", "<entry", "<url>", "<sitemap>", "<atom:entry");
    private static final int MOST_BREAKS = 1000;

    private final String text;
    private final String base;
    private final int depth;
    private final Names names = new Names();
    private final Draft feed = new Draft();
    private final List<FeedItem> items = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private Feed.Kind kind = Feed.Kind.NONE;
    private Elements open;
    private int begun; // where the last item's start tag ends

    FeedParser(String text, String base, int depth) {
        this.text = text;
        this.base = base;
        this.depth = depth;
        open = new Elements(names, feed);
    }

    Feed read() {
        int from = 0;
        for (int breaks = 0; from >= 0 && from < text.length(); breaks++) {
            from = breaks < MOST_BREAKS ? readFrom(from) : gaveUp();
        }
        return feed.feed(kind, items, sitemaps, damage);
    }

    private int gaveUp() {
        damage.add(new Damage("xml-broken", "broken in more than " + MOST_BREAKS + " places; what follows was left out"));
        return -1;
    }

    /** Reads on from there; gives where to go on after a break, -1 at the end. */
    private int readFrom(int from) {
        String opening = from == 0 ? "" : "<rest>";
        begun = from + 1;
        open = new Elements(names, feed);
        try {
            XMLStreamReader xml = Xml.events(opening, text, from);
            while (xml.hasNext()) {
                take(xml, xml.next(), from - opening.length());
            }
            return -1;
        } catch (XMLStreamException broken) {
            int next = nextStart(begun);
            if (open.item() != null || next >= 0) {
                damage.add(new Damage("xml-broken", "item " + (items.size() + 1) + " is broken and was left out" + where(broken)));
            } else if (!isTail(broken)) {
                damage.add(new Damage("xml-broken", "the end is missing or broken" + where(broken)));
            }
            return next;
        }
    }

    /** After a break the closing tags at the end close what was opened before it. */
    private boolean isTail(XMLStreamException broken) {
        return !damage.isEmpty() && String.valueOf(broken.getMessage()).contains("</");
    }

    private static String where(XMLStreamException broken) {
        return broken.getLocation() == null ? "" : " (near line " + Math.max(1, broken.getLocation().getLineNumber()) + " of what was read)";
    }

    private int nextStart(int from) {
        int next = -1;
        for (String start : STARTS) {
            int at = text.indexOf(start, from);
            next = at >= 0 && (next < 0 || at < next) ? at : next;
        }
        return next;
    }

    private void take(XMLStreamReader xml, int event, int shift) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, shift);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.text(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> { }
        }
    }

    private void start(XMLStreamReader xml, int shift) throws XMLStreamException {
        names.learn(xml);
        String name = names.usual(xml.getLocalName());
        if (kind == Feed.Kind.NONE) {
            kind = kind(name);
        }
        if (open.depth() > depth) {
            throw new XMLStreamException("nested deeper than " + depth, xml.getLocation());
        }
        if ((kind == Feed.Kind.SITEMAP ? PAGES : ITEMS).contains(name) && open.item() == null) {
            begun = Math.max(begun, xml.getLocation().getCharacterOffset() + shift);
            open.startItem(name, xml);
        } else {
            open.start(name, xml);
        }
    }

    private void end() {
        String ended = open.depth() == 0 ? "" : open.top();
        Draft done = open.end();
        if (done == null) {
            return;
        }
        FeedItem item = done.item(base);
        if (ended.equals("sitemap")) {
            if (item.url() != null) {
                sitemaps.add(item.url());
            }
        } else {
            items.add(item);
        }
    }

    private static Feed.Kind kind(String root) {
        return switch (root) {
            case "rss" -> Feed.Kind.RSS;
            case "rdf:RDF" -> Feed.Kind.RDF;
            case "feed" -> Feed.Kind.ATOM;
            case "urlset", "sitemapindex" -> Feed.Kind.SITEMAP;
            default -> Feed.Kind.NONE;
        };
    }
}
