package org.depesche.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Whether a file ends before its article does: then what is missing at its end says so. */
final class Ending {
    private static final int FOOT = 1 << 16;
    private static final int ETX = 3;

    private Ending() {}

    /** That a file of that format is cut off; nothing where it is not, or where it cannot be seen. */
    static List<Damage> damage(byte[] bytes, Format format) {
        boolean whole = switch (format) {
            case HTML -> has(foot(bytes), "</body", "</html") || !has(head(bytes), "<body", "<html") || has(text(bytes, 0, bytes.length), "</body", "</html");
            case NEWSML -> has(foot(bytes), "</newsitem", ":newsitem>", "</newsmessage", ":newsmessage>");
            case NITF -> has(foot(bytes), "</nitf", ":nitf>");
            case IPTC7901 -> foot(bytes).indexOf(ETX) >= 0;
            default -> true;
        };
        return whole ? List.of() : List.of(new Damage("truncated", "the file ends before the page does"));
    }

    private static boolean has(String text, String one, String... others) {
        return text.contains(one) || List.of(others).stream().anyMatch(text::contains);
    }

    private static String head(byte[] bytes) {
        return text(bytes, 0, Math.min(bytes.length, FOOT));
    }

    private static String foot(byte[] bytes) {
        return text(bytes, Math.max(0, bytes.length - FOOT), bytes.length);
    }

    /** Letters alone, whatever their width: the zeros of UTF-16 are left out. */
    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    }
}
