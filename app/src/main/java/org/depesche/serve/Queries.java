package org.depesche.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Query strings with one parameter changed: the state of a page is in its address. */
public final class Queries {
    private Queries() {}

    /** The query with this parameter set to this value, in front a question mark; an empty value leaves the parameter out, and so does a new value the page's cursor. */
    static String with(String query, String name, String value) {
        List<String> kept = new ArrayList<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "=") && !pair.startsWith("after=")) {
                kept.add(pair);
            }
        }
        if (!value.isEmpty()) {
            kept.add(name + "=" + encoded(value));
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** A value as it stands in a query or as a segment of a path. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
