package org.depesche.events;

import java.util.List;
import java.util.Optional;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Tense;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/** How a clause presents what its verb says: as done, denied, wanted, refused, due or only possible. */
enum Outlook {
    /** "griff an", "hat geholfen". */
    DONE,
    /** "griff nicht an". */
    NEGATED,
    /** "will helfen", "wird helfen": one's own will. */
    INTENDED,
    /** "will nicht helfen", "werde keine Koalition unterstützen". */
    REFUSED,
    /** "soll abziehen": decided by others or set for a time to come. */
    SCHEDULED,
    /** "müsse abziehen": somebody wants it. */
    DEMANDED,
    /** "könnte helfen", "würde helfen", "wenn … hilft". */
    HYPOTHETICAL;

    /** The outlook of a group; a negation among the predicate's own words ("erkennt nicht an") is part of its meaning and negates nothing. */
    static Outlook of(VerbGroup group, EventWords words, boolean reported, List<Token> own) {
        if (isConditionClause(group.sentence(), group.head(), words) || Conditions.isVerbFirst(group.sentence(), group.head())) {
            return HYPOTHETICAL;
        }
        if (isWithout(group, words)) {
            return NEGATED;
        }
        boolean negated = group.negation().filter(token -> !own.contains(token)).isPresent();
        Optional<String> modal = group.modal();
        if (modal.isPresent()) {
            return ofModal(modal.get(), group, negated);
        }
        if (group.isFuture()) {
            return negated ? REFUSED : INTENDED;
        }
        if (group.isConditional() && !(reported && isPluperfect(group)) && !isReportedPlural(group, reported)) {
            return HYPOTHETICAL;
        }
        return negated ? NEGATED : DONE;
    }

    private static Outlook ofModal(String modal, VerbGroup group, boolean negated) {
        boolean unreal = group.mood().filter(mood -> mood == Mood.KONJUNKTIV_2).isPresent();
        return switch (modal) {
            case "wollen", "mögen" -> negated ? REFUSED : INTENDED;
            case "sollen" -> isHearsay(group) ? DONE : negated ? REFUSED : SCHEDULED;
            case "müssen" -> negated ? NEGATED : DEMANDED;
            case "dürfen" -> negated ? DEMANDED : HYPOTHETICAL;
            default -> negated && !unreal ? NEGATED : HYPOTHETICAL;
        };
    }

    /** "soll angegriffen haben": hearsay about what was done. */
    private static boolean isHearsay(VerbGroup group) {
        boolean perfect = group.helpers().stream().anyMatch(helper -> (helper.lemma().equals("haben") || helper.lemma().equals("sein")) && helper.stts().endsWith("INF"));
        return perfect && group.finite().filter(word -> word.morphology().tense() != Tense.PAST).isPresent();
    }

    /** "hätten angegriffen" in reported speech stands for "haben". */
    private static boolean isPluperfect(VerbGroup group) {
        return group.head().stts().equals("VVPP");
    }

    /** "würden verhandeln" in reported speech stands for "werden" or the plain Konjunktiv. */
    private static boolean isReportedPlural(VerbGroup group, boolean reported) {
        return reported && group.finite().filter(word -> word.form().equals("würden")).isPresent();
    }

    /** "ohne … anzugreifen", "statt … zu verhandeln": what was not done. */
    private static boolean isWithout(VerbGroup group, EventWords words) {
        Sentence sentence = group.sentence();
        if (!ObjectSlots.isInfinitive(group.head()) || !group.helpers().isEmpty()) {
            return false;
        }
        List<Token> clause = Phrase.trimmed(sentence.subtree(group.head()), Phrase::isPunctuation);
        return words.isForm("without", clause.getFirst()) || sentence.children(group.head(), "mark").stream().anyMatch(mark -> words.isForm("without", mark));
    }

    static boolean isConditionClause(Sentence sentence, Token verb, EventWords words) {
        return sentence.children(verb, "mark").stream().anyMatch(mark -> words.isForm("condition", mark) || words.isForm("whether", mark));
    }
}
