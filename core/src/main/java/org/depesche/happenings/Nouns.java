package org.depesche.happenings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/**
 * The nouns of a passage as stems: what German writes with a capital and what is no function word, "die Fangquoten" as "fangquot". Endings are cut and umlauts
 * undone, so that cases and numbers of a noun are mostly one. Immutable and thread-safe.
 */
final class Nouns {
    private static final int SHORTEST = 4; // letters
    private static final int STEM = 4; // letters that stay
    private static final int MOST = 40;
    private static final List<String> ENDINGS = List.of("innen", "ern", "es", "en", "er", "em", "in", "e", "n", "s");

    private final Set<String> functionWords;

    Nouns(Lexicon lexicon) {
        functionWords = lexicon.table("functionwords").rows().stream().map(Nouns::forms).flatMap(List::stream).map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> forms(Table.Row row) {
        return row.list("forms");
    }

    /** The stems in alphabetical order, each once. */
    List<String> of(String passage) {
        Set<String> stems = new TreeSet<>();
        int start = 0;
        for (int i = 0; i <= passage.length() && stems.size() < MOST; i++) {
            if (i == passage.length() || !Character.isLetter(passage.charAt(i))) {
                take(passage.substring(start, i), stems);
                start = i + 1;
            }
        }
        return List.copyOf(stems);
    }

    private void take(String word, Set<String> stems) {
        if (word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0))) {
            String low = word.toLowerCase(Locale.ROOT);
            if (!functionWords.contains(low)) {
                stems.add(stem(low));
            }
        }
    }

    static String stem(String word) {
        String plain = word.replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss");
        return ENDINGS.stream().filter(ending -> plain.endsWith(ending) && plain.length() - ending.length() >= STEM)
                .findFirst().map(ending -> plain.substring(0, plain.length() - ending.length())).orElse(plain);
    }
}
