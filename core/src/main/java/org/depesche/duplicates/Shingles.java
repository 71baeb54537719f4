package org.depesche.duplicates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The overlapping runs of words of a text as numbers, by letters and digits alone, so that "Wähler, die" and "Waehler die" are one. Not thread-safe.
 */
final class Shingles {
    static final int WORDS = 3; // a run; chosen on the pairs that the test measures
    private static final int MOST_WORDS = 20_000;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final Set<String> left; // words that say whose copy it is, not what it says
    private long[] words = new long[256];
    private int count;

    Shingles(Set<String> left) {
        this.left = left;
    }

    /** Takes in the words of a passage. */
    void add(String passage) {
        String low = passage.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= low.length() && count < MOST_WORDS; i++) {
            if (i == low.length() || !isWordPart(low.charAt(i))) {
                take(low.substring(start, i));
                start = i + 1;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\u00AD';
    }

    private void take(String word) {
        if (word.isEmpty() || left.contains(word)) {
            return;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = number(word);
    }

    private static long number(String word) {
        long number = 7;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            number = switch (c) {
                case 'ä' -> next(next(number, 'a'), 'e');
                case 'ö' -> next(next(number, 'o'), 'e');
                case 'ü' -> next(next(number, 'u'), 'e');
                case 'ß' -> next(next(number, 's'), 's');
                case '\u00AD' -> number;
                default -> next(number, c);
            };
        }
        return number;
    }

    private static long next(long number, char c) {
        return (number ^ c) * 0x100000001B3L;
    }

    int words() {
        return count;
    }

    /** Each run once, in rising order; a text shorter than a run is one run. */
    long[] runs() {
        int length = Math.min(WORDS, count);
        long[] runs = new long[count == 0 ? 0 : count - length + 1];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < i + length; j++) {
                run = run * BASE + words[j];
            }
            runs[i] = mix(run);
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    /** Spreads a number over all 64 bits (the last step of SplitMix64). */
    static long mix(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
