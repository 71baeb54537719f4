package org.depesche.store;

import org.jspecify.annotations.Nullable;

/**
 * What of a text a database keeps: U+0000 and surrogates without a partner become U+FFFD, so lengths in code points stay. The record's JSON has the text
 * itself.
 */
final class Kept {
    private static final char REPLACEMENT = '\uFFFD';

    private Kept() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    static String text(String text) {
        int at = firstLost(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        for (; at >= 0; at = firstLost(text, at + 1)) {
            kept.setCharAt(at, REPLACEMENT);
        }
        return kept.toString();
    }

    private static int firstLost(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == 0) {
                return i;
            }
            if (Character.isSurrogate(letter)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(letter, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
