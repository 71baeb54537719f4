package org.depesche.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.language.Token;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/** Words that tell how acts hang together, by their use: verbs whose object acts in their infinitive, conjunctions of conditions, markers of reply and limit. Immutable. */
final class EventWords {
    private final Map<String, Set<String>> byUse = new HashMap<>();

    EventWords(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("event-words").rows()) {
            byUse.computeIfAbsent(row.get("use"), use -> new HashSet<>()).add(row.get("word"));
        }
    }

    /** Whether the word as it stands there, in small letters, has this use. */
    boolean isForm(String use, Token token) {
        return of(use).contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the word's lemma has this use. */
    boolean isLemma(String use, Token token) {
        return of(use).contains(token.lemma());
    }

    /** Whether the word, with an adjective's ending or without, has this use: "möglich", "möglicher". */
    boolean isLikeForm(String use, Token token) {
        return isForm(use, token) || of(use).contains(token.form().toLowerCase(Locale.ROOT).replaceFirst("e[rnms]?$", ""));
    }

    /** Whether the word's lemma is or ends in a word of this use: "Geheimdienstkooperation". */
    boolean endsIn(String use, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return of(use).stream().anyMatch(word -> lemma.endsWith(word.toLowerCase(Locale.ROOT)));
    }

    private Set<String> of(String use) {
        return byUse.getOrDefault(use, Set.of());
    }
}
