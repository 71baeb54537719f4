package org.depesche.events;

import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word that may carry an act: a full verb, a noun, an adjective that a row knows.
 *
 * @param sentence its sentence
 * @param head the word
 * @param kind what it is
 * @param row the row that fits it; null where none does
 * @param found what the rows made of it; null where nothing
 * @param within the family of the stance in whose content it stands; empty where in none
 */
record Candidate(Sentence sentence, Token head, Predicate.Kind kind, @Nullable Predicate row, @Nullable Finding found, String within) {

    /** The same as if no row knew the word. */
    Candidate blind() {
        return new Candidate(sentence, head, kind, null, null, "");
    }
}
