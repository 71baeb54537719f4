package org.depesche.page.mhtml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a MIME message (RFC 2045).
 *
 * @param headers its header fields, names in lower case, folded lines joined
 * @param body what follows them, each byte a character
 */
record Part(Map<String, String> headers, String body) {

    /** The part in a text, each byte of which is a character. */
    static Part of(String text) {
        Map<String, String> headers = new HashMap<>();
        String name = "";
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            String line = text.substring(at, stop).stripTrailing();
            at = stop + 1;
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                headers.merge(name, line.strip(), (first, more) -> first + " " + more);
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.put(name, line.substring(colon + 1).strip());
            }
        }
        return new Part(headers, text.substring(Math.min(at, text.length())));
    }

    @Nullable String header(String name) {
        return headers.get(name);
    }

    /** Its media type in lower case, such as {@code text/html}; empty where it names none. */
    String type() {
        String type = headers.getOrDefault("content-type", "");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of its media type; null where it has none of that name. */
    @Nullable String parameter(String name) {
        String type = headers.getOrDefault("content-type", "");
        int at = type.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return null;
        }
        String value = type.substring(at + name.length() + 1).strip();
        int end = value.startsWith("\"") ? value.indexOf('"', 1) : value.indexOf(';');
        int from = value.startsWith("\"") ? 1 : 0;
        return (end < 0 ? value.substring(from) : value.substring(from, end)).strip();
    }

    /** Its body as bytes, decoded as it says it is encoded. */
    byte[] bytes() {
        return switch (headers.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> QuotedPrintable.decoded(body);
            case "base64" -> Base64Text.decoded(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }
}
