package org.depesche.language.syntax;

import java.util.List;
import org.depesche.language.Morphology;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Person;
import org.depesche.language.Morphology.Tense;
import org.depesche.language.Morphology.VerbForm;
import org.depesche.language.syntax.VerbReading.Kind;

/**
 * Mood, tense, person and number of finite verbs, by what the dictionary leaves possible in the person that the sentence suggests. The
 * indicative wins where both moods are possible ("Der Minister <i>sagte</i> ab"), so a Konjunktiv is told where there is no indicative reading
 * ("Er <i>könne</i> nicht kommen", "Die Lage <i>wäre</i> ernst"), and for {@link #isAdvice advice}. Stateless.
 */
final class MoodRule {
    private static final List<Kind> INDICATIVE_FIRST = List.of(Kind.PRESENT, Kind.PAST, Kind.KONJUNKTIV_1, Kind.KONJUNKTIV_2, Kind.IMPERATIVE);
    private static final List<Kind> KONJUNKTIV_FIRST = List.of(Kind.KONJUNKTIV_2, Kind.KONJUNKTIV_1, Kind.PRESENT, Kind.PAST, Kind.IMPERATIVE);
    private static final int SUBJECT_BEFORE = 12;
    private static final int SUBJECT_AFTER = 6;

    Morphology finite(Draft draft, int i) {
        List<VerbReading> verbs = fitting(draft, i);
        if (verbs.isEmpty()) {
            return new Morphology(null, null, null, Person.THIRD, null, Mood.IND, VerbForm.FIN);
        }
        VerbReading chosen = first(verbs, isAdvice(draft, i) ? KONJUNKTIV_FIRST : INDICATIVE_FIRST);
        Mood mood = mood(chosen.kind());
        Tense tense = chosen.kind() == Kind.PAST || chosen.kind() == Kind.KONJUNKTIV_2 ? Tense.PAST : Tense.PRES;
        return new Morphology(null, chosen.number(), null, chosen.person(), tense, mood, VerbForm.FIN);
    }

    private static Mood mood(Kind kind) {
        return switch (kind) {
            case KONJUNKTIV_1 -> Mood.KONJUNKTIV_1;
            case KONJUNKTIV_2 -> Mood.KONJUNKTIV_2;
            case IMPERATIVE -> Mood.IMP;
            default -> Mood.IND;
        };
    }

    /** The finite readings in the person of the clause; all finite ones where none fits. */
    private static List<VerbReading> fitting(Draft draft, int i) {
        List<VerbReading> finite = draft.readings[i].verbs().stream().filter(verb -> verb.kind().isFinite()).toList();
        Person person = finite.stream().anyMatch(verb -> verb.person() == Person.FIRST) && hasFirstPerson(draft, i) ? Person.FIRST : Person.THIRD;
        List<VerbReading> fitting = finite.stream().filter(verb -> verb.person() == person).toList();
        return fitting.isEmpty() ? finite : fitting;
    }

    /** "Ich <i>habe</i> das nicht gesagt": near "ich" or "wir" a form that may be of the first person is of the first person. */
    private static boolean hasFirstPerson(Draft draft, int i) {
        for (int j = Math.max(1, i - SUBJECT_BEFORE); j <= Math.min(draft.size(), i + SUBJECT_AFTER); j++) {
            if (draft.is(j, "PPER") && (draft.forms[j].equalsIgnoreCase("ich") || draft.forms[j].equalsIgnoreCase("wir"))) {
                return true;
            }
        }
        return false;
    }

    private static VerbReading first(List<VerbReading> verbs, List<Kind> order) {
        VerbReading best = verbs.get(0);
        for (VerbReading verb : verbs) {
            best = order.indexOf(verb.kind()) < order.indexOf(best.kind()) ? verb : best;
        }
        return best;
    }

    /**
     * "Die Regierung <i>sollte</i> zurücktreten": advice, so Konjunktiv II. Beside a preterite it tells the past: "Die Konferenz <i>sollte</i> beginnen,
     * als der Strom ausfiel." A condition is Konjunktiv II in any case: "Wenn es zum Krieg kommen <i>sollte</i>, floh er nach Wien."
     */
    private static boolean isAdvice(Draft draft, int i) {
        String form = draft.forms[i];
        if (!form.equalsIgnoreCase("sollte") && !form.equalsIgnoreCase("sollten")) {
            return false;
        }
        for (int j = 1; j <= draft.size(); j++) {
            if (draft.isFinite(j) && j != i && isPast(draft, j)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the form is a preterite for certain or by its look; modals in -te are left out, as they may be either. */
    private static boolean isPast(Draft draft, int j) {
        boolean past = false;
        for (VerbReading verb : draft.readings[j].verbs()) {
            if (verb.kind() == Kind.PRESENT || verb.kind() == Kind.KONJUNKTIV_1) {
                return false;
            }
            past |= verb.kind() == Kind.PAST;
        }
        return past && !draft.is(j, "VMFIN");
    }
}
