package org.depesche.happenings;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far two reports use the same nouns, 0 to 1. A compound counts for its head and for its first part: "Fangquoten" for "Quoten", "Raketenabwehr" for
 * "Raketen".
 */
final class Overlap {
    private static final int LETTERS = 5; // of a part that counts for its compound

    private Overlap() {}

    /** The share of the words of one that the other's sentence or headline has, taken from the side where it is greater. */
    static double of(Report a, Report b) {
        return Math.max(share(a.words(), b), share(b.words(), a));
    }

    private static double share(List<String> words, Report other) {
        return share(words, Stream.concat(other.words().stream(), other.headline().stream()).toList());
    }

    /** The share of the shorter sentence's words that the other has. */
    static double of(List<String> a, List<String> b) {
        return a.size() <= b.size() ? share(a, b) : share(b, a);
    }

    private static double share(List<String> words, List<String> others) {
        long common = words.stream().filter(word -> others.stream().anyMatch(other -> isAlike(word, other))).count();
        return words.isEmpty() ? 0 : (double) common / words.size();
    }

    private static boolean isAlike(String a, String b) {
        String part = a.length() <= b.length() ? a : b;
        String whole = a.length() <= b.length() ? b : a;
        return whole.equals(part) || part.length() >= LETTERS && (whole.endsWith(part) || whole.startsWith(part));
    }
}
