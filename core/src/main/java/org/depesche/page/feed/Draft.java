package org.depesche.page.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.page.Damage;
import org.depesche.page.DateText;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** An item, or the feed itself, while it is being read: the first value of each field counts. Not thread-safe. */
final class Draft {
    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> authors = new LinkedHashSet<>();

    void put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.putIfAbsent(name, value.strip());
        }
    }

    void author(String name) {
        String bare = words(name);
        if (bare != null) {
            authors.add(bare);
        }
    }

    /** The first of these fields that there is. */
    @Nullable String get(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The item; addresses are relative to the base. */
    FeedItem item(String base) {
        String guid = get("guid", "id", "rdf:about");
        String link = get("link", "loc", "origLink");
        String url = link != null ? link : guid != null && guid.startsWith("http") ? guid : null;
        return new FeedItem(
                url == null ? null : absolute(base, url),
                guid,
                words(get("title", "news:title", "dc:title")),
                date(get("pubDate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "news:publication_date", "updated")),
                date(get("updated", "dcterms:modified", "modified", "lastmod")),
                get("description", "summary", "dc:description"),
                get("content:encoded", "content", "xhtml"),
                new ArrayList<>(authors),
                words(get("source", "dc:publisher", "news:name")),
                words(get("rights", "dc:rights", "copyright")));
    }

    static String absolute(String base, String url) {
        try {
            return new URI(base).resolve(new URI(url)).toString();
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return url;
        }
    }

    private static @Nullable String date(@Nullable String text) {
        return text == null ? null : DateText.iso(text);
    }

    /** A line of text, without markup that was written into it. */
    static @Nullable String words(@Nullable String text) {
        String plain = text == null ? "" : text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? Jsoup.parse(text).text() : text;
        plain = plain.replace("\u00AD", "").replaceAll("[\\s\\u00A0]+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }

    /** The feed itself, with what was found in it. */
    Feed feed(Feed.Kind kind, List<FeedItem> items, List<String> sitemaps, List<Damage> damage) {
        String title = words(get("title"));
        String publisher = words(get("dc:publisher", "author"));
        return new Feed(kind, title, publisher != null ? publisher : title, words(get("copyright", "rights", "dc:rights")), Pause.minutes(this), items, sitemaps, damage);
    }
}
