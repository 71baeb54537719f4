package org.depesche.page.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * The names of elements, whatever prefixes a feed chose: {@code c:encoded} is {@code content:encoded} where {@code c} is bound to that module's address. A
 * prefix that nothing binds is taken for the usual one. Not thread-safe.
 */
final class Names {
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns#", "atom"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"));

    private final Map<String, String> prefixes = new HashMap<>();

    /** Learns the prefixes that an element binds. */
    void learn(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = attribute(xml, i);
            boolean bare = name.equals("xmlns");
            if (bare || name.startsWith("xmlns:")) {
                String module = MODULES.get(xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT));
                if (module != null) {
                    prefixes.put(bare ? "" : name.substring("xmlns:".length()), module);
                }
            }
        }
    }

    /** The name of an attribute as it is written. */
    static String attribute(XMLStreamReader xml, int index) {
        String prefix = xml.getAttributePrefix(index);
        return prefix == null || prefix.isEmpty() ? xml.getAttributeLocalName(index) : prefix + ":" + xml.getAttributeLocalName(index);
    }

    /** The usual name: {@code item}, {@code dc:date}; an Atom element has its bare name where Atom is the feed's own language. */
    String usual(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String local = written.substring(colon + 1);
        String module = prefixes.getOrDefault(prefix, prefix);
        return module.isEmpty() || module.equals("atom") ? local : module + ":" + local;
    }
}
