package org.depesche.events;

import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands, as found in a sentence.
 *
 * @param sentence the sentence
 * @param head the word that shows it
 * @param stance where he stands
 * @param holders who stands there
 * @param issue the head of the words that name the issue; the head itself where none does
 */
record Attitude(Sentence sentence, Token head, Position.Stance stance, Roles.Filled holders, Token issue) {

    static Attitude of(Sentence sentence, Token head, Position.Stance stance, Roles.Filled holders, @Nullable Token issue) {
        return new Attitude(sentence, head, stance, holders, issue == null ? head : issue);
    }

    Attitude with(Position.Stance other, Token about) {
        return new Attitude(sentence, head, other, holders, about);
    }

    Attitude with(Roles.Filled others) {
        return new Attitude(sentence, head, stance, others, issue);
    }
}
