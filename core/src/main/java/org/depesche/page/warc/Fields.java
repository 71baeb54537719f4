package org.depesche.page.warc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Header fields as WARC and HTTP write them: a name, a colon, a value to the line's end; a line that begins blank goes on with the value before it. */
final class Fields {
    private Fields() {}

    /** The fields behind the first line, names in lower case, in their order; lines without a colon are passed over. */
    static Map<String, List<String>> of(String head) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String name = "";
        for (String line : head.lines().skip(1).toList()) {
            int colon = line.indexOf(':');
            if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t') && fields.containsKey(name)) {
                List<String> values = fields.get(name);
                values.set(values.size() - 1, values.get(values.size() - 1) + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.computeIfAbsent(name, first -> new ArrayList<>()).add(line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /** Where a head ends, behind its empty line; -1 where it does not within so many bytes. */
    static int end(byte[] bytes, int most) {
        for (int i = 0; i + 1 < Math.min(bytes.length, most); i++) {
            if (bytes[i] == '\n' && (bytes[i + 1] == '\n' || bytes[i + 1] == '\r' && i + 2 < bytes.length && bytes[i + 2] == '\n')) {
                return bytes[i + 1] == '\n' ? i + 2 : i + 3;
            }
        }
        return -1;
    }
}
