package org.depesche.duplicates;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.article.Article;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which publishers are independent of each other: papers that take their national pages from one newsroom are one, as the table {@code publishers} says. Immutable
 * and thread-safe.
 */
public final class Publishers {
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    public Publishers(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("publishers").rows()) {
            String group = row.get("newsroom").isEmpty() ? row.get("name") : row.get("newsroom");
            byName.put(letters(row.get("name")), group);
            row.list("names").forEach(name -> byName.put(letters(name), group));
            row.list("domains").forEach(domain -> byDomain.put(domain, group));
        }
    }

    /** The newsroom behind an article, or else its publisher, or else the host of its address; null where nothing is known. */
    public @Nullable String independent(Article article) {
        return independent(article.publisher(), article.url());
    }

    /** The newsroom of a publisher's name and an article's address. */
    public @Nullable String independent(@Nullable String publisher, @Nullable String url) {
        String host = host(url);
        String newsroom = ofDomain(host);
        if (newsroom == null && publisher != null && !letters(publisher).isEmpty()) {
            newsroom = byName.getOrDefault(letters(publisher), publisher.strip());
        }
        return newsroom != null ? newsroom : host;
    }

    /** The newsroom of the domain that a host is in: {@code amp.beispielblatt.de} is in {@code beispielblatt.de}. */
    private @Nullable String ofDomain(@Nullable String host) {
        for (String domain = host; domain != null; domain = domain.indexOf('.') < 0 ? null : domain.substring(domain.indexOf('.') + 1)) {
            if (byDomain.containsKey(domain)) {
                return byDomain.get(domain);
            }
        }
        return null;
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : new URI(url).getHost();
            String low = host == null ? null : host.toLowerCase(Locale.ROOT);
            return low != null && low.startsWith("www.") ? low.substring("www.".length()) : low;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
