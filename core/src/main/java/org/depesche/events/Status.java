package org.depesche.events;

import org.depesche.text.Labelled;

/** Whether an act was done: the codebook's section 3. */
public enum Status implements Labelled {
    ACTUAL, PLANNED, HYPOTHETICAL, NEGATED, HISTORICAL
}
