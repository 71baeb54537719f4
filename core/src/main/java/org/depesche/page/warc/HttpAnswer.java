package org.depesche.page.warc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a server as an archive holds it (RFC 9112).
 *
 * @param status its status; 0 where it has none
 * @param headers its header fields, names in lower case
 * @param body what follows them, as it was sent
 */
record HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
    private static final int LONGEST_HEAD = 1 << 18;

    /** The answer in a block; null where it is none. */
    static @Nullable HttpAnswer of(byte[] block) {
        int headEnd = Fields.end(block, LONGEST_HEAD);
        int stop = headEnd < 0 ? Math.min(block.length, LONGEST_HEAD) : headEnd;
        String head = new String(block, 0, stop, StandardCharsets.ISO_8859_1);
        if (!head.startsWith("HTTP/")) {
            return null;
        }
        return new HttpAnswer(status(head), Fields.of(head), headEnd < 0 ? new byte[0] : Arrays.copyOfRange(block, headEnd, block.length));
    }

    private static int status(String head) {
        int blank = head.indexOf(' ');
        String digits = blank < 0 ? "" : head.substring(blank + 1, Math.min(head.length(), blank + 4));
        return digits.matches("\\d{3}") ? Integer.parseInt(digits) : 0;
    }

    /** The values of a header field in lower case, with a comma between them; empty where it is not there. */
    String header(String name) {
        return String.join(",", headers.getOrDefault(name, List.of())).strip().toLowerCase(Locale.ROOT);
    }
}
