package org.depesche.events;

import java.io.Serializable;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on an issue: the codebook's section 8.
 *
 * @param actor the actor's key
 * @param issue the issue
 * @param stance where the actor stands
 * @param condition the words of the condition, with a conditional stance
 * @param evidence the words that show it
 * @param statement the key of the statement that tells it; null when the author does
 */
public record Position(String actor, Issue issue, Stance stance, @Nullable Evidence condition, Evidence evidence, @Nullable String statement) implements Serializable {

    /** What is at issue: a label without polarity, and the words that name it. */
    public record Issue(String label, Evidence evidence) implements Serializable {}

    /** For, against, under a condition, or undecided. */
    public enum Stance implements Labelled {
        SUPPORT, OPPOSE, CONDITIONAL, OPEN
    }
}
