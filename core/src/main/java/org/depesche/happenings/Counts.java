package org.depesche.happenings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/**
 * How many of what a sentence tells: "drei peruanische Diplomaten", "12 Soldaten", "2,5 Millionen Euro". Days, years and hours are none. Immutable and
 * thread-safe.
 */
public final class Counts {
    private static final int NEAR = 3; // words from the number to what is counted
    private static final String NUMBER = "number";
    private static final List<String> UNCOUNTED = List.of("ein", "beide");
    private static final List<String> HOURS = List.of("uhr", "grad");

    private final Map<String, String> numbers = new HashMap<>();

    public Counts(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("time-words").rows()) {
            List<String> forms = row.list("forms");
            if (row.get("role").equals(NUMBER) && row.get("value").chars().allMatch(Character::isDigit)) {
                forms.stream().filter(form -> UNCOUNTED.stream().noneMatch(form::startsWith)).forEach(form -> numbers.put(form, row.get("value")));
            }
        }
    }

    /**
     * A number and what it counts.
     *
     * @param value the number in digits
     * @param noun what is counted, as a stem
     * @param words as the sentence has it, from the number to the noun
     */
    public record Count(String value, String noun, String words) {}

    /** The counts of a sentence, in its order. */
    public List<Count> of(String sentence) {
        List<Count> counts = new ArrayList<>();
        String[] words = sentence.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String value = value(words[i]);
            int noun = value.isEmpty() ? -1 : noun(words, i + 1);
            if (noun > 0) {
                counts.add(new Count(value, Nouns.stem(bare(words[noun]).toLowerCase(Locale.ROOT)),
                        bare(String.join(" ", List.of(words).subList(i, noun + 1)))));
            }
        }
        return counts;
    }

    /** The number in digits; empty for a word that is none, for years and for "14." of a date. */
    private String value(String word) {
        String known = numbers.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',')
                && !word.endsWith(".") && !word.endsWith(",");
        boolean year = word.length() == "2014".length() && (word.startsWith("19") || word.startsWith("20"));
        return number && !year ? word.replace(".", "") : "";
    }

    /** Where the counted noun stands: the next word with a capital, before any punctuation; -1 where there is none near. */
    private static int noun(String[] words, int from) {
        for (int i = from; i < Math.min(words.length, from + NEAR); i++) {
            String word = bare(words[i]);
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                return HOURS.contains(word.toLowerCase(Locale.ROOT)) ? -1 : i;
            }
            if (!word.equals(words[i]) || word.isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
