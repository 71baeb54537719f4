package org.depesche.actors;

import java.io.Serializable;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;

/** Words that mean an actor, and how they do. */
public record Mention(Evidence evidence, How how) implements Serializable {

    /** How words name an actor. */
    public enum How implements Labelled {
        /** "Sergej Lawrow". */
        NAME,
        /** "Chefdiplomat Lawrow" for a name in another form, "IS" for "Islamischer Staat". */
        ALIAS,
        /** "Moskau" for the Russian government. */
        METONYM,
        /** "russische". */
        ADJECTIVE,
        /** "der Minister". */
        ROLE,
        /** "er". */
        PRONOUN
    }
}
