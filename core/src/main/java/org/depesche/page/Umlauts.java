package org.depesche.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether bytes were read in the right encoding, by where the characters beyond ASCII stand: umlauts stand in words ("Müller"), quotation marks at their
 * edges. "MŸller" is Mac Roman that was read as windows-1252. Only what stands beside Latin letters counts, so that text in other scripts is left alone.
 */
final class Umlauts {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final Set<String> WITHOUT_EURO = Set.of("windows-1252", "windows-1254", "ISO-8859-2"); // where Latin 9 has the euro sign they have ¤
    private static final List<String> OTHERS = List.of("windows-1252", "x-MacRoman", "IBM850");
    private static final String GERMAN = "äöüÄÖÜß";
    private static final String WESTERN = "éèêàáâçñôîïëúíóœæøåÉ";
    private static final String MARKS = "„“”‚‘’–—…€§°«»›‹·•©®™\u00A0\u00AD";
    private static final int ENOUGH = 200_000;

    private Umlauts() {}

    /** A better encoding for what was read in another; null where none is. */
    static @Nullable Charset better(byte[] bytes, String read, Charset charset) {
        Charset better = next(bytes, read, charset);
        Charset still = better == null ? null : next(bytes, new String(bytes, better), better);
        return still == null ? better : still;
    }

    private static @Nullable Charset next(byte[] bytes, String read, Charset charset) {
        Charset sibling = sibling(read, charset);
        if (sibling != null || score(read) >= 0) {
            return sibling;
        }
        Charset best = null;
        int most = 0;
        for (Charset other : others()) {
            int score = score(new String(bytes, 0, Math.min(bytes.length, ENOUGH), other));
            if (score > most && !other.equals(charset)) {
                best = other;
                most = score;
            }
        }
        return best;
    }

    private static List<Charset> others() {
        List<Charset> others = new ArrayList<>();
        for (String name : OTHERS) {
            if (Charset.isSupported(name)) {
                others.add(Charset.forName(name));
            }
        }
        return others;
    }

    /** Windows' form of an ISO encoding, for quotation marks where ISO has control characters; Latin 9 where "5 ¤" stands for "5 €". */
    private static @Nullable Charset sibling(String read, Charset charset) {
        if (charset.name().startsWith("ISO-8859-") && read.chars().anyMatch(c -> c >= 0x80 && c < 0xA0)) {
            return WINDOWS_1252;
        }
        boolean windows = read.chars().anyMatch(c -> MARKS.indexOf(c) >= 0 && c > 0xFF || c == 0xFFFD);
        return WITHOUT_EURO.contains(charset.name()) && read.indexOf('¤') >= 0 && !windows ? LATIN_9 : null;
    }

    /** Above nought where what stands there is likely, below where it is not; nought for ASCII alone. */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char left = i > 0 ? text.charAt(i - 1) : ' ';
                char right = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                score += score(c, left, right);
            }
        }
        return score;
    }

    private static int score(char c, char left, char right) {
        if (c == 0xFFFD || c < 0xA0) {
            return -3;
        }
        boolean beside = isLatin(left) || isLatin(right);
        boolean within = isLatin(left) && isLatin(right);
        if (GERMAN.indexOf(c) >= 0) {
            return !beside ? 0 : Character.isUpperCase(c) && Character.isLowerCase(left) ? -2 : 2;
        }
        if (MARKS.indexOf(c) >= 0) {
            return !within || c == '’' || c == '–' || c == '\u00AD' ? 1 : -2;
        }
        return !beside ? 0 : WESTERN.indexOf(c) >= 0 ? 1 : -2;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
