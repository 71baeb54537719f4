package org.depesche.page.warc;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of an archive.
 *
 * @param place where it stands: the offset in bytes, as {@link Place} writes it
 * @param headers its header fields, names in lower case
 * @param block what follows them
 * @param cut whether the file ends within it
 */
record WarcRecord(String place, Map<String, List<String>> headers, byte[] block, boolean cut) {

    @Nullable String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    String type() {
        String type = header("warc-type");
        return type == null ? "" : type;
    }

    /** The address it was fetched from; empty where it names none. WARC 1.0 has it in brackets at times. */
    String address() {
        String address = header("warc-target-uri");
        boolean bracketed = address != null && address.startsWith("<") && address.endsWith(">");
        return address == null ? "" : bracketed ? address.substring(1, address.length() - 1) : address;
    }
}
