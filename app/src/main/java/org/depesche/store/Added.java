package org.depesche.store;

/**
 * What became of a record that was added, told when it is committed.
 *
 * @param id its number in the store; where it was there already, that one's
 * @param outcome what was new about it
 */
public record Added(long id, Outcome outcome) {

    /** What adding a record came to. */
    public enum Outcome {
        /** An article that was not there. */
        ARTICLE,
        /** A change of an article that was. */
        REVISION,
        /** The same revision by another coder. */
        CODING,
        /** The same article once more, from elsewhere or from another time. */
        CAPTURE,
        /** Nothing: all of it was there. */
        KNOWN
    }
}
