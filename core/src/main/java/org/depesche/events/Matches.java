package org.depesche.events;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/** The words of a sentence that carry an act or a stance, each with its row. A word that another one has taken with it tells nothing of its own. */
final class Matches {
    private final Sentence sentence;
    private final Map<Integer, Predicate> byWord = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Matches(Codebook codebook, Slots slots) {
        this.sentence = slots.sentence();
        for (Token token : sentence.tokens()) {
            codebook.predicate(slots, token).ifPresent(predicate -> byWord.put(token.index(), predicate));
        }
        byWord.forEach((index, predicate) -> predicate.companions(sentence, sentence.tokens().get(index)).forEach(this::take));
    }

    /** The words that carry something, from the top of the tree down. */
    List<Token> topDown() {
        return byWord.keySet().stream().map(sentence.tokens()::get).sorted(fromTop()).toList();
    }

    Optional<Predicate> of(Token token) {
        return Optional.ofNullable(byWord.get(token.index()));
    }

    boolean isTaken(Token token) {
        return taken.contains(token.index());
    }

    void take(Token token) {
        taken.add(token.index());
    }

    /** The word that names an act, in these words and all below them: the highest in the tree. */
    Optional<Token> act(List<Token> words) {
        return words.stream().flatMap(word -> sentence.subtree(word).stream()).filter(token -> of(token).filter(predicate -> predicate.act() != null).isPresent()).min(fromTop());
    }

    private Comparator<Token> fromTop() {
        return Comparator.comparingInt(this::depth).thenComparingInt(Token::index);
    }

    private int depth(Token token) {
        int depth = 0;
        for (Token at = token; at.head() >= 0 && depth < sentence.tokens().size(); at = sentence.tokens().get(at.head())) {
            depth++;
        }
        return depth;
    }
}
