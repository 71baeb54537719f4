package org.depesche.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.actors.Actor;
import org.depesche.actors.Cast;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.jspecify.annotations.Nullable;

/** Who is named by which word of a sentence, known by an id or not: for features, so quick rather than thorough. */
final class Named {
    private final Map<Integer, Actor> byWord = new HashMap<>();
    private final Sentence sentence;

    private Named(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Those named in each sentence. */
    static List<Named> in(List<Sentence> sentences, Cast cast) {
        List<Cast.Appearance> appearances = cast.appearances();
        List<Named> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            Named named = new Named(sentence);
            while (next < appearances.size() && appearances.get(next).span().start() < sentence.span().end()) {
                named.note(appearances.get(next++));
            }
            all.add(named);
        }
        return all;
    }

    /** Longer appearances come first of those that start together, so that the last to cover a word is mostly the closest. */
    private void note(Cast.Appearance appearance) {
        for (Token token : sentence.tokens()) {
            if (appearance.span().contains(token.span())) {
                byWord.put(token.index(), appearance.actor());
            }
        }
    }

    /** Who is meant by the word, or by what its phrase begins or ends with: "die russische Regierung", "der Sprecher des Ministeriums". */
    @Nullable Actor at(Token word) {
        Actor own = byWord.get(word.index());
        if (own != null) {
            return own;
        }
        for (Token child : sentence.children(word)) {
            boolean near = child.is("amod") || child.is("det") || child.is("compound") || child.is("appos") || child.is("flat") || child.is("nmod");
            if (near && byWord.containsKey(child.index())) {
                return byWord.get(child.index());
            }
        }
        return null;
    }

    boolean covers(Token word) {
        return byWord.containsKey(word.index());
    }

    /** How many different ones have an id. */
    int ids() {
        return (int) byWord.values().stream().map(Actor::id).filter(id -> !id.isEmpty()).distinct().count();
    }
}
