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
            return isNegatedNoun(scene, head) ? Outlook.NEGATED : isOnlyPossible(scene, head) ? Outlook.HYPOTHETICAL : Outlook.DONE;
        }
        EventWords words = scene.codebook().words();
        VerbGroup group = VerbGroup.of(sentence, head);
        List<Token> companions = predicate.companions(sentence, head);
        Outlook own = Outlook.of(group, words, reported, companions);
        if (own == Outlook.DONE && group.finite().isEmpty() && head.head() >= 0 && (head.is("xcomp") || head.is("conj"))) {
            VerbGroup above = VerbGroup.of(sentence, sentence.tokens().get(head.head()));
            return above.finite().isPresent() ? Outlook.of(above, words, reported, companions) : own;
        }
        return own == Outlook.DONE && isConditional(scene, group, predicate) ? Outlook.HYPOTHETICAL : own;
    }

    /** "verhandelt erst, wenn die Angriffe enden": an act that is to come under a condition, or stands in one; what was said is said all the same. */
    private static boolean isConditional(Scene scene, VerbGroup group, Predicate predicate) {
        boolean under = predicate.stance() == null && !group.isPast() && scene.conditions().of(group.head()).isPresent();
        return under || !group.isPast() && scene.conditions().hold(group.head());
    }

    /** "keine Hilfe", "kaum Hilfe": also where the word stands beside the verb that only carries the noun ("hat kaum Hilfe geliefert"). */
    private static boolean isNegatedNoun(Scene scene, Token noun) {
        Sentence sentence = scene.sentence();
        if (sentence.children(noun).stream().anyMatch(child -> isNo(child.form().toLowerCase(Locale.ROOT)))) {
            return true;
        }
        Token verb = noun.head() < 0 || !(noun.is("obj") || noun.is("nsubj")) ? null : sentence.tokens().get(noun.head());
        return verb != null && verb.stts().startsWith("VV") && scene.matches().of(verb).isEmpty() && VerbGroup.of(sentence, verb).negation().isPresent();
    }

    /** "Ein Angriff ist möglich", "ist nicht ausgeschlossen", "ein möglicher Angriff": what may come is not done. */
    private static boolean isOnlyPossible(Scene scene, Token noun) {
        EventWords words = scene.codebook().words();
        Token above = noun.head() < 0 || !noun.relation().startsWith("nsubj") ? null : scene.sentence().tokens().get(noun.head());
        return above != null && words.isLikeForm("possible", above) || scene.sentence().children(noun, "amod").stream().anyMatch(word -> words.isLikeForm("possible", word));
    }

    private static boolean isNo(String word) {
        return word.startsWith("kein") || word.equals("kaum") || word.equals("weder");
    }

    boolean isNoun() {
        return predicate.kind() == Predicate.Kind.NOUN;
    }

    boolean isStance() {
        return predicate.stance() != null;
    }
}
