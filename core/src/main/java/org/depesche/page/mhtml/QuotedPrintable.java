package org.depesche.page.mhtml;

import java.io.ByteArrayOutputStream;

/** Quoted-printable (RFC 2045, 6.7): {@code =FC} is a byte, {@code =} at a line's end joins it to the next; any other {@code =} stands for itself. */
final class QuotedPrintable {
    private QuotedPrintable() {}

    static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int high = c == '=' && at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
            int joined = c == '=' ? lineEnd(text, at + 1) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                at += 3;
            } else if (joined > 0) {
                at = joined;
            } else {
                bytes.write(c);
                at++;
            }
        }
        return bytes.toByteArray();
    }

    /** Where the next line begins when only blanks stand before the line's end; -1 otherwise. */
    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 80 && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : -1;
    }
}
