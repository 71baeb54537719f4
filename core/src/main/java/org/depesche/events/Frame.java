package org.depesche.events;

import java.util.List;
import java.util.Locale;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/**
 * A word that carries an act or a stance, as it stands in its sentence.
 *
 * @param head the word
 * @param predicate its row
 * @param outlook how its clause presents it
 */
record Frame(Token head, Predicate predicate, Outlook outlook) {

    /** Reads the outlook off the clause; {@code reported} says whether the words stand in somebody's speech. */
    static Frame of(Scene scene, Token head, Predicate predicate, boolean reported) {
        return new Frame(head, predicate, outlook(scene, head, predicate, reported));
    }

    private static Outlook outlook(Scene scene, Token head, Predicate predicate, boolean reported) {
        Sentence sentence = scene.sentence();
        if (predicate.kind() == Predicate.Kind.NOUN) {
            return isNegatedNoun(sentence, head) ? Outlook.NEGATED : Outlook.DONE;
        }
        EventWords words = scene.codebook().words();
        VerbGroup group = VerbGroup.of(sentence, head);
        List<Token> companions = predicate.companions(sentence, head);
        Outlook own = Outlook.of(group, words, reported, companions);
        if (own == Outlook.DONE && group.finite().isEmpty() && head.head() >= 0 && (head.is("xcomp") || head.is("conj"))) {
            VerbGroup above = VerbGroup.of(sentence, sentence.tokens().get(head.head()));
            return above.finite().isPresent() ? Outlook.of(above, words, reported, companions) : own;
        }
        return own;
    }

    private static boolean isNegatedNoun(Sentence sentence, Token noun) {
        return sentence.children(noun).stream().anyMatch(child -> child.form().toLowerCase(Locale.ROOT).startsWith("kein"));
    }

    boolean isNoun() {
        return predicate.kind() == Predicate.Kind.NOUN;
    }

    boolean isStance() {
        return predicate.stance() != null;
    }
}
