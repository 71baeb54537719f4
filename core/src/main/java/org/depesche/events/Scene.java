package org.depesche.events;

import org.depesche.language.Sentence;

/** A sentence with all that is known of it when its events are read. */
record Scene(Sentence sentence, Codebook codebook, Roles roles, Slots slots, Matches matches, Conditions conditions) {

    static Scene of(Sentence sentence, Codebook codebook, Roles roles) {
        Slots slots = new Slots(sentence, codebook.words(), roles);
        return new Scene(sentence, codebook, roles, slots, new Matches(codebook, slots), new Conditions(sentence, codebook.words()));
    }
}
