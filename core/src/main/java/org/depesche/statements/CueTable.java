package org.depesche.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/** The words that tell of saying, by lemma. Immutable. */
final class CueTable {
    private static final String FURTHER = "weiter";

    private final Map<String, List<Cue>> byHead = new HashMap<>();

    CueTable(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("cues").rows()) {
            Cue cue = Cue.of(row);
            byHead.computeIfAbsent(cue.head(), head -> new ArrayList<>()).add(cue);
        }
        byHead.values().forEach(cues -> cues.sort((a, b) -> Integer.compare(b.with().size(), a.with().size())));
    }

    /** The row of that kind that fits the word, the one that asks for most first. */
    Optional<Cue> find(Sentence sentence, Token token, Cue.Kind kind) {
        return byHead.getOrDefault(head(token), List.of()).stream().filter(cue -> cue.kind() == kind && cue.fits(sentence, token)).findFirst();
    }

    /** "Sie sagte weiter, …": the adverb is no particle of the verb. */
    private String head(Token token) {
        String lemma = token.lemma();
        boolean joined = lemma.startsWith(FURTHER) && !byHead.containsKey(lemma) && byHead.containsKey(lemma.substring(FURTHER.length()));
        return joined ? lemma.substring(FURTHER.length()) : lemma;
    }

    /** The rows of a preposition. */
    List<Cue> prepositions(String lemma) {
        return byHead.getOrDefault(lemma, List.of()).stream().filter(cue -> cue.kind() == Cue.Kind.PREPOSITION).toList();
    }
}
