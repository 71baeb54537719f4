package org.depesche.language.syntax;

import org.depesche.language.Morphology.Number;
import org.depesche.language.Morphology.Person;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a verb form.
 *
 * @param lemma its infinitive
 * @param kind which part of the paradigm it is
 * @param person of finite forms
 * @param number of finite forms
 * @param joined whether it is the form of a separable verb that stands in subordinate clauses ("ankündigte")
 */
record VerbReading(String lemma, Kind kind, @Nullable Person person, @Nullable Number number, boolean joined) {
    enum Kind {
        PRESENT, PAST, KONJUNKTIV_1, KONJUNKTIV_2, IMPERATIVE, INFINITIVE, ZU_INFINITIVE, PARTICIPLE;

        boolean isIndicative() {
            return this == PRESENT || this == PAST;
        }

        boolean isFinite() {
            return ordinal() <= IMPERATIVE.ordinal();
        }
    }

    boolean isThird(Number wanted) {
        return person == Person.THIRD && number == wanted;
    }
}
