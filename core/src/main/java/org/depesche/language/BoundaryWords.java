package org.depesche.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/**
 * Words that tell where a sentence ends (table {@code boundary-words}).
 *
 * @param starters words that begin sentences
 * @param months month names, in full and short
 * @param beforeOrdinals words before an ordinal ("der 35. Gipfel")
 * @param apostrophe words that an apostrophe cuts short ("'n")
 */
record BoundaryWords(Set<String> starters, Set<String> months, Set<String> beforeOrdinals, Set<String> apostrophe) {

    static BoundaryWords of(Lexicon lexicon) {
        Map<String, Set<String>> byRole = new HashMap<>();
        for (Table.Row row : lexicon.table("boundary-words").rows()) {
            byRole.computeIfAbsent(row.get("role"), role -> new HashSet<>()).add(row.get("word"));
        }
        return new BoundaryWords(words(byRole, "starter"), words(byRole, "month"), words(byRole, "before-ordinal"), words(byRole, "apostrophe"));
    }

    private static Set<String> words(Map<String, Set<String>> byRole, String role) {
        return Set.copyOf(byRole.getOrDefault(role, Set.of()));
    }
}
