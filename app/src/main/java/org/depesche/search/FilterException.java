package org.depesche.search;

/** A value that its criterion cannot take, told in one line. */
public final class FilterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FilterException(String message) {
        super(message, null, false, false);
    }
}
