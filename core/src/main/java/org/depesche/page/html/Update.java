package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.json.Json;
import org.depesche.text.Dated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a live blog as linked data repeat it ({@code liveBlogUpdate} of schema.org).
 *
 * @param headline its headline; null for none
 * @param paragraphs its text
 * @param time when it was written
 */
record Update(@Nullable String headline, List<String> paragraphs, @Nullable Dated time) {
    private static final int OPENING = 40; // letters that tell one text from another

    static Update of(Json json) {
        String body = json.get("articleBody").text();
        Dated published = MetadataReader.dated(json.get("datePublished").text(), "json-ld");
        Dated time = published != null ? published : MetadataReader.dated(json.get("dateModified").text(), "json-ld");
        return new Update(MetadataReader.clean(json.get("headline").text()), body == null ? List.of() : paragraphs(body), time);
    }

    private static List<String> paragraphs(String body) {
        List<String> paragraphs = new ArrayList<>();
        String lines = body.indexOf('<') >= 0 || body.indexOf('&') >= 0 ? lines(body) : body;
        lines.lines().map(MetadataReader::clean).forEach(line -> {
            if (line != null) {
                paragraphs.add(line);
            }
        });
        return paragraphs;
    }

    private static String lines(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        body.select("p, br, li, div, blockquote").forEach(element -> element.after(new TextNode("\n")));
        return body.wholeText();
    }

    boolean isEmpty() {
        return headline == null && paragraphs.isEmpty();
    }

    /** Whether a passage is its headline, with or without a time before it, or opens its text. */
    boolean opensWith(String text, String letters) {
        String head = headline == null ? "" : Letters.of(headline);
        String tail = head.isEmpty() || !letters.endsWith(head) ? "" : Letters.of(text.substring(Clock.length(text)));
        return !head.isEmpty() && (head.equals(letters) || head.equals(tail)) || !paragraphs.isEmpty() && Letters.open(Letters.of(paragraphs.get(0)), letters, OPENING);
    }
}
