package org.depesche.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * A kicker and a headline that were copied into one line: "Streit um Grenzwerte Kabinett vertagt Entscheidung über Stickoxide". The kicker is a noun phrase
 * without a finite verb; the headline begins with a capital and has its finite verb near. Two capitals in a row are the seam ("Grenzwerte | Kabinett vertagt"),
 * or a capital article or question word in mid-line ("Teure Energie | Warum die Preise steigen"). In doubt the line is a headline. Immutable and thread-safe.
 */
final class KickerLine {
    private static final int MOST_WORDS = 7;
    private static final int FEWEST_AFTER = 3;
    private static final Set<String> ENDINGS = Set.of("t", "en", "te", "rn", "ln");

    private enum Sort {
        FINITE, PARTICLE, OPENER, TITLE, TOPIC
    }

    private final Map<String, Sort> words = new HashMap<>();
    private final List<String> topics;

    KickerLine(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("headlinewords").rows()) {
            words.put(row.get("word"), Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT)));
        }
        topics = words.keySet().stream().filter(word -> words.get(word) == Sort.TOPIC).sorted().toList();
    }

    /** Where the kicker ends, in UTF-16 units; 0 where the line holds none that can be told. */
    int end(String line) {
        String[] tokens = line.split(" ");
        int at = tokens.length > 60 ? 0 : seam(tokens);
        int end = -1;
        for (int i = 0; i < at; i++) {
            end += tokens[i].length() + 1;
        }
        return Math.max(0, end);
    }

    /** The token that the headline begins with; 0 for none. */
    private int seam(String[] tokens) {
        boolean phrase = false;
        for (int i = 1; i < Math.min(tokens.length - FEWEST_AFTER + 1, MOST_WORDS + 1); i++) {
            String before = tokens[i - 1];
            if (isFinite(before) && i > 1 || !Character.isLetterOrDigit(before.charAt(before.length() - 1)) || tokens[i].isEmpty()) {
                return 0;
            }
            phrase |= Character.isLowerCase(before.charAt(0));
            if (isOpener(tokens[i]) && isNoun(before) || isRunSeam(tokens, i, phrase)) {
                return i;
            }
        }
        return 0;
    }

    /** Two nouns in a row, the second of which has its verb behind it, at most two more capitals between. */
    private boolean isRunSeam(String[] tokens, int i, boolean phrase) {
        if (!isNoun(tokens[i - 1]) || !isNoun(tokens[i]) || sort(tokens[i - 1]) == Sort.TITLE) {
            return false;
        }
        int verb = i + 1;
        while (verb < tokens.length - 1 && verb < i + 3 && isNoun(tokens[verb])) {
            verb++;
        }
        return isFinite(tokens[verb]) && (phrase || isTopic(tokens[i - 1]));
    }

    /** "Ukraine-Krieg", "Nahost-Konflikt", "Haushaltsstreit": nouns that are no name's or office's first word. */
    private boolean isTopic(String token) {
        String low = token.toLowerCase(Locale.ROOT);
        return topics.stream().anyMatch(topic -> low.length() > topic.length() && low.endsWith(topic));
    }

    private boolean isOpener(String token) {
        return sort(token) == Sort.OPENER;
    }

    private static boolean isNoun(String token) {
        return !token.isEmpty() && Character.isUpperCase(token.charAt(0)) && token.length() > 1;
    }

    private @Nullable Sort sort(String token) {
        return words.get(token);
    }

    /** A finite verb by the table, or by its ending where the table does not say otherwise. */
    private boolean isFinite(String token) {
        Sort sort = words.get(token);
        if (sort != null) {
            return sort == Sort.FINITE;
        }
        return token.length() > 3 && Character.isLowerCase(token.charAt(0)) && ENDINGS.stream().anyMatch(token::endsWith);
    }
}
