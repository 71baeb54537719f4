package org.depesche.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.language.Token;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/** Which topics a word belongs to: by its lemma, or by what a compound begins or ends with. Immutable. */
final class TopicWords {
    private static final int SHORTEST = 3;

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, Set<String>> heads = new HashMap<>();
    private final Map<String, Set<String>> tails = new HashMap<>();

    /** From a table whose first column names the topic, and {@code words} its words. */
    TopicWords(Lexicon lexicon, String table, String topic) {
        for (Table.Row row : lexicon.table(table).rows()) {
            for (String word : row.get("words").split(" ")) {
                put(word, row.get(topic));
            }
        }
    }

    private void put(String word, String topic) {
        boolean head = word.endsWith("-");
        boolean tail = word.startsWith("-");
        Map<String, Set<String>> words = head ? heads : tail ? tails : whole;
        String key = word.substring(tail ? 1 : 0, word.length() - (head ? 1 : 0));
        words.computeIfAbsent(key, same -> new TreeSet<>()).add(topic);
    }

    /** The topics of a noun, name, adjective or full verb; none for other words. */
    Set<String> of(Token token) {
        String tag = token.stts();
        if (!tag.startsWith("N") && !tag.startsWith("ADJ") && !tag.startsWith("VV")) {
            return Set.of();
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>(whole.getOrDefault(lemma, Set.of()));
        for (int cut = SHORTEST; cut <= lemma.length(); cut++) {
            found.addAll(heads.getOrDefault(lemma.substring(0, cut), Set.of()));
            found.addAll(tails.getOrDefault(lemma.substring(lemma.length() - cut), Set.of()));
        }
        return found;
    }
}
