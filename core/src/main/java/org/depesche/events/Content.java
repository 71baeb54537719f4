package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * What a stance is about.
 *
 * @param words the heads of the phrases or clauses that hold it
 * @param inner the word in them that names an act; null when none does
 */
record Content(List<Token> words, @Nullable Token inner) {
    private static final Set<String> CLAUSES = Set.of("inf", "dass");
    static final Content NONE = new Content(List.of(), null);

    /** A clause before a noun, since beside a clause the object is whom it is said to ("warf Moskau vor, … beschossen zu haben"). */
    static Content of(Scene scene, Frame frame) {
        List<String> order = new ArrayList<>(frame.predicate().content());
        order.sort(Comparator.comparing(slot -> !CLAUSES.contains(slot)));
        for (String slot : order) {
            List<Token> words = scene.slots().fill(frame.head(), frame.predicate().kind(), slot).stream().filter(word -> word.index() != frame.head().index()).toList();
            if (!words.isEmpty()) {
                return new Content(words, scene.matches().act(words).orElse(null));
            }
        }
        return NONE;
    }

    /** The name of the act in it. */
    Optional<String> act(Scene scene) {
        return Optional.ofNullable(inner).flatMap(scene.matches()::of).map(Predicate::act);
    }

    /** Takes its words with the stance: "fordert den Abzug der Truppen und die Freilassung" is one demand. */
    void take(Scene scene) {
        Sentence sentence = scene.sentence();
        for (Token word : words) {
            List<Token> explained = sentence.subtree(word).stream().filter(token -> isRelativeClause(sentence, token)).flatMap(clause -> sentence.subtree(clause).stream()).toList();
            sentence.subtree(word).stream().filter(token -> !explained.contains(token)).forEach(scene.matches()::take);
        }
    }

    /** "die Gefangenen, die im Mai verhaftet wurden": what explains a noun is told beside the stance. */
    private static boolean isRelativeClause(Sentence sentence, Token token) {
        return token.is("acl") && VerbGroup.of(sentence, token).finite().isPresent();
    }

    @Nullable Token first() {
        return words.isEmpty() ? null : words.getFirst();
    }
}
