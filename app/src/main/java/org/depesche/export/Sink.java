package org.depesche.export;

import java.io.Closeable;
import java.io.IOException;

/** Takes records one after the other and writes them in one form. Used by one thread; closing it frees what it holds and writes no more. */
interface Sink extends Closeable {

    void add(Item item) throws IOException;

    /** Writes what stands at the end. */
    void finish() throws IOException;
}
