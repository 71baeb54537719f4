package org.depesche.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Table;

/** Words that tell what a name is of: "Fährverein" ends as an organisation does, before "Maler" or behind it stands a person. Immutable. */
final class NameWords {
    private static final List<String> SORTS = List.of("org", "place", "person");
    private static final int SHORTEST = 4; // letters of what is looked for within a word
    private static final int LONGEST = 12;

    private final Map<String, Integer> sorts = new HashMap<>();

    NameWords(Table table) {
        for (Table.Row row : table.rows()) {
            sorts.merge(row.get("word"), 1 << SORTS.indexOf(row.get("sort")), (one, other) -> one | other);
        }
    }

    /** A bit for each sort that the word tells whole, three bits higher one for each that its end tells; 0 for others. */
    int of(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        int whole = sorts.getOrDefault(word, 0);
        if (whole != 0) {
            return whole;
        }
        for (int at = Math.max(1, word.length() - LONGEST); at <= word.length() - SHORTEST; at++) {
            Integer end = sorts.get(word.substring(at));
            if (end != null) {
                return end << SORTS.size();
            }
        }
        return 0;
    }
}
