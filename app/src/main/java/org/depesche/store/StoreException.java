package org.depesche.store;

import org.jspecify.annotations.Nullable;

/** That a store cannot be used, or not in this way. The message is one line for a person: what, where, and what to do about it. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    public StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What sort of problem it is; a command ends with its exit code. */
    public enum Kind {
        /** There is no such store, or what is there is none, or a damaged or newer one. */
        UNREADABLE(65),
        /** The server does not answer or does not let us in, or another program holds the file for too long. */
        UNAVAILABLE(69),
        /** The disk is full, or the store may not be written. */
        UNWRITABLE(74),
        /** What was asked for does not fit what is there. */
        WRONG_USE(2),
        /** A bug. */
        INTERNAL(70);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
