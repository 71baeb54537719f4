package org.depesche.page.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.depesche.page.Input;
import org.depesche.page.Origin;
import org.jspecify.annotations.Nullable;

/** Inputs that are read one after the other; a stream that breaks is the last of them. Not thread-safe. */
abstract class Rows implements Iterator<Input> {
    final Origin origin;
    private @Nullable Input ahead;
    private boolean ended;

    Rows(Origin origin) {
        this.origin = origin;
    }

    /** Reads the next row; null after the last. */
    abstract @Nullable Input advance() throws IOException;

    /** The line that is being read, from 1. */
    abstract int line();

    @Override
    public final boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = read();
            ended = ended || ahead == null;
        }
        return ahead != null;
    }

    private @Nullable Input read() {
        try {
            return advance();
        } catch (IOException broken) {
            ended = true;
            return Row.unreadable(origin, line(), "cannot be read on: " + broken.getMessage(), "check the file or the connection");
        }
    }

    @Override
    public final Input next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Input next = ahead;
        ahead = null;
        return next;
    }
}
