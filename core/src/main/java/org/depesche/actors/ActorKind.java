package org.depesche.actors;

import org.depesche.text.Labelled;

/** What sort of entity an actor is. */
public enum ActorKind implements Labelled {
    PERSON,
    STATE,
    INSTITUTION,
    ORGANISATION,
    ARMED_GROUP {
        @Override
        public String label() {
            return "armed group";
        }
    },
    PEOPLE
}
