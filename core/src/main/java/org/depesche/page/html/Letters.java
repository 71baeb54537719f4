package org.depesche.page.html;

import java.util.Locale;

/** Texts by their letters and digits alone, to see whether two say the same. */
final class Letters {
    private Letters() {}

    /** Letters and digits in lower case. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the shorter of two, cut to so many letters, opens the other; false where either has fewer than ten. */
    static boolean open(String a, String b, int most) {
        int common = Math.min(most, Math.min(a.length(), b.length()));
        return common >= 10 && a.regionMatches(0, b, 0, common);
    }

    /** Soft hyphens, zero-width characters and marks of byte order. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }
}
