package org.depesche.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the language of a text from its most frequent function words and from letters that few languages have (table {@code languages}). It is made to tell German
 * from what is not: the languages of Germany's neighbours and guests are named, others are "und" or the script's most common language.
 *
 * <p>Reads at most the first 3,000 words; linear time. Immutable and safe for threads.
 */
public final class LanguageGuesser {
    /** What a text is that says too little (ISO 639-2 "undetermined"). */
    public static final String UNKNOWN = "und";

    private static final int MOST_WORDS = 3_000;
    private static final int LONGEST_WORD = 40;
    private static final int LEAST_WORDS = 3;
    private static final double LEAST_SHARE = 0.08; // of the words that are function words of the language
    private static final double LETTER_WEIGHT = 0.35;
    private static final double SCRIPT_SHARE = 0.5;

    private record Clue(String language, double weight) {}

    private final Map<String, List<Clue>> words = new HashMap<>();
    private final Map<Integer, List<Clue>> letters = new HashMap<>();
    private final Map<String, String> scripts = new HashMap<>();

    public LanguageGuesser(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("languages").rows()) {
            String language = row.get("language");
            switch (row.get("kind")) {
                case "words" -> row.list("clues").forEach(word -> words.computeIfAbsent(word, key -> new ArrayList<>()).add(new Clue(language, 1)));
                case "letters" -> row.get("clues").codePoints().forEach(letter -> letters.computeIfAbsent(letter, key -> new ArrayList<>()).add(new Clue(language, LETTER_WEIGHT)));
                case "script" -> scripts.put(row.get("clues"), language);
                default -> throw row.problem("kind is words, letters or script, not '" + row.get("kind") + "'");
            }
        }
    }

    /** The ISO 639-1 code of the text's language, "de" for German; {@link #UNKNOWN} where it says too little. */
    public String guess(String text) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, Integer> scriptCounts = new HashMap<>();
        int count = 0;
        int at = 0;
        while (at < text.length() && count < MOST_WORDS) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                count++;
                count(text, at, end, scores, scriptCounts);
            }
            at = end == at ? at + Character.charCount(text.codePointAt(at)) : end;
        }
        return decide(scores, scriptCounts, count);
    }

    private void count(String text, int start, int end, Map<String, Double> scores, Map<String, Integer> scriptCounts) {
        scriptCounts.merge(Character.UnicodeScript.of(text.codePointAt(start)).name(), 1, Integer::sum);
        if (end - start > LONGEST_WORD) {
            return;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        add(scores, words.get(word));
        word.codePoints().distinct().forEach(letter -> add(scores, letters.get(letter)));
    }

    private static void add(Map<String, Double> scores, @Nullable List<Clue> clues) {
        if (clues != null) {
            clues.forEach(clue -> scores.merge(clue.language, clue.weight / clues.size(), Double::sum));
        }
    }

    private String decide(Map<String, Double> scores, Map<String, Integer> scriptCounts, int count) {
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            if (scriptCounts.getOrDefault(script.getKey(), 0) > SCRIPT_SHARE * count && best(scores).equals(UNKNOWN)) {
                return script.getValue();
            }
        }
        String best = best(scores);
        return count < LEAST_WORDS || scores.getOrDefault(best, 0.0) < LEAST_SHARE * count ? UNKNOWN : best;
    }

    /** The language with the highest score; of equal ones the first by name. */
    private static String best(Map<String, Double> scores) {
        String best = UNKNOWN;
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            double top = scores.getOrDefault(best, 0.0);
            if (score.getValue() > top || score.getValue() == top && score.getKey().compareTo(best) < 0) {
                best = score.getKey();
            }
        }
        return best;
    }
}
