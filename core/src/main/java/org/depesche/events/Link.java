package org.depesche.events;

import java.io.Serializable;
import org.depesche.text.Labelled;

/**
 * How one statement or event answers to another of the same article.
 *
 * @param from the key of the one that reacts
 * @param to the key of the one it reacts to
 * @param relation how
 */
public record Link(String from, String to, Relation relation) implements Serializable {

    /** Whether the other joins the same two, in either order. */
    boolean joinsSame(Link other) {
        return from.equals(other.from) && to.equals(other.to) || from.equals(other.to) && to.equals(other.from);
    }

    /** The kinds of reaction. */
    public enum Relation implements Labelled {
        CONTRADICTS, ANSWERS, QUALIFIES, REPEATS
    }
}
