package org.depesche.harvest;

import java.io.IOException;

/** A watch's state could not be read or written; the message names file and remedy. */
public final class StateProblem extends IOException {
    StateProblem(String message) {
        super(message);
    }
}
