package org.depesche.cli;

/** The exit codes, as in sysexits.h; 0 is success and 2 wrong usage. */
final class Exit {
    /** Some input could not be read; the others were. */
    static final int INPUT = 65;
    /** A bug. */
    static final int INTERNAL = 70;
    /** Output failed. */
    static final int OUTPUT = 74;

    private Exit() {}
}
