package org.depesche.eval.clusters;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.depesche.language.syntax.Clusters;

/**
 * Cuts running text into words roughly, as clusters need it: blanks part words, outer punctuation marks are words of their own,
 * contractions are opened ("im" is "in dem"). A full stop before a blank ends the stretch. Stateless.
 */
final class RawWords {
    private static final Map<String, List<String>> OPENED = Map.ofEntries(
            Map.entry("am", List.of("an", "dem")),
            Map.entry("ans", List.of("an", "das")),
            Map.entry("aufs", List.of("auf", "das")),
            Map.entry("beim", List.of("bei", "dem")),
            Map.entry("im", List.of("in", "dem")),
            Map.entry("ins", List.of("in", "das")),
            Map.entry("vom", List.of("von", "dem")),
            Map.entry("zum", List.of("zu", "dem")),
            Map.entry("zur", List.of("zu", "der")));
    static final String END = "\n";

    private RawWords() {}

    /** Hands on the words of a line, {@link #END} after each sentence. */
    static void split(String line, Consumer<String> words) {
        int start = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || line.charAt(at) <= ' ' || line.charAt(at) == '\u00a0') {
                if (at > start) {
                    word(line, start, at, words);
                }
                start = at + 1;
            }
        }
        words.accept(END);
    }

    private static void word(String line, int from, int to, Consumer<String> words) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(line.charAt(start))) {
            words.accept(line.substring(start, ++start));
        }
        int end = to;
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            inner(line.substring(start, end), words);
        }
        for (int at = end; at < to; at++) {
            words.accept(line.substring(at, at + 1));
            if (".!?".indexOf(line.charAt(at)) >= 0) {
                words.accept(END);
            }
        }
    }

    private static void inner(String word, Consumer<String> words) {
        List<String> opened = OPENED.get(word);
        if (opened == null) {
            words.accept(Clusters.key(word));
        } else {
            opened.forEach(words);
        }
    }
}
