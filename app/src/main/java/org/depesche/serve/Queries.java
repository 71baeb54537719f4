package org.depesche.serve;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Query strings with one parameter changed: the state of a page is in its address. */
public final class Queries {
    private Queries() {}

    /**
     * The query with this parameter set to this value, in front a question mark; an empty value leaves the parameter out, and so does a new value the page's
     * cursor.
     */
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

    /** The first value of this parameter; empty where it is not given, or is no proper escape. */
    static String value(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException broken) {
                    return "";
                }
            }
        }
        return "";
    }

    /** A value as it stands in a query or as a segment of a path. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
