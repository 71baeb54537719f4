package org.depesche.harvest;

import java.io.IOException;
import org.depesche.page.Input;

/** Takes what a watch finds: a command prints it, a store keeps it. It is called by one thread at a time. */
public interface Arrivals {

    /** A new page, or a line on what could not be fetched or read. An exception ends the watch. */
    void take(Input input) throws IOException;

    /** Sees to it that all that was taken is kept: what was taken before is not found again after this. */
    void settle() throws IOException;
}
