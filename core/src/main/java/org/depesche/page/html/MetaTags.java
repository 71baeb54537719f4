package org.depesche.page.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's meta elements by name, property or itemprop, in lower case; of several the first that says anything. */
record MetaTags(Map<String, String> values) {

    static MetaTags of(Document document) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content");
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isBlank()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
        return new MetaTags(values);
    }

    /** The content of the first such element; null where there is none. */
    @Nullable String get(String name) {
        return values.get(name);
    }
}
