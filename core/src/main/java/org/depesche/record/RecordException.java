package org.depesche.record;

/** JSON that is no record: the message names the place in it, such as {@code events[3].status}, and what is wrong there. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RecordException(String message) {
        super(message);
    }
}
