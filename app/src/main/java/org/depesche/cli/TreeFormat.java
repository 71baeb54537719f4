package org.depesche.cli;

/** The forms in which trees are printed. */
enum TreeFormat {
    /** The exchange format (universaldependencies.org/format.html). */
    CONLLU,
    /** Indented, to read. */
    TEXT
}
