package org.depesche.lexicon;

/** A table that cannot be used: the message names table, line and what is wrong. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LexiconException(String message) {
        super(message);
    }
}
