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

    /** The kinds of reaction. */
    public enum Relation implements Labelled {
        CONTRADICTS, ANSWERS, QUALIFIES, REPEATS
    }
}
