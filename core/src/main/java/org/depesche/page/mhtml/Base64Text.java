package org.depesche.page.mhtml;

import java.io.ByteArrayOutputStream;

/** Base64 (RFC 2045, 6.8) as it is found: whatever is none of its letters is passed over, a cut-off end gives the whole bytes before it. */
final class Base64Text {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Base64Text() {}

    static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 3 / 4);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != '='; i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            if (value >= 0) {
                held = held << 6 | value;
                bits += 6;
            }
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
