package org.depesche.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a page came over the network: now, or when an archive was made. Immutable.
 *
 * @param url the address that answered
 * @param capturedAt when, as ISO 8601 with zone; null where nobody noted it
 * @param warc the WARC record that holds it, {@code FILE@OFFSET} in bytes; null where there is none
 * @param headers the answer's header fields: names in lower case, in their order, each with its values in theirs
 * @param signs what the files of its site say of its use
 */
public record Capture(String url, @Nullable String capturedAt, @Nullable String warc, Map<String, List<String>> headers, List<Sign> signs) {

    public Capture {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        headers.forEach((name, values) -> kept.computeIfAbsent(name.toLowerCase(Locale.ROOT), first -> new ArrayList<>()).addAll(values));
        kept.replaceAll((name, values) -> List.copyOf(values));
        headers = Collections.unmodifiableMap(kept);
        signs = List.copyOf(signs);
    }

    /** A page whose site was not asked, as in an archive. */
    public Capture(String url, @Nullable String capturedAt, @Nullable String warc, Map<String, List<String>> headers) {
        this(url, capturedAt, warc, headers, List.of());
    }

    /** All values of a header field, whatever the case of its name. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The first value of a header field, whatever the case of its name; null where the answer lacks it. */
    public @Nullable String header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? null : values.get(0);
    }
}
