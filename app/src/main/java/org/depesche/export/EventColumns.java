package org.depesche.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose names the columns of events have. */
public enum EventColumns {
    DEPESCHE, PLOVER, ACLED, UCDP;

    /** The one of that name; empty when there is none. */
    public static Optional<EventColumns> named(String label) {
        return Arrays.stream(values()).filter(columns -> columns.name().toLowerCase(Locale.ROOT).equals(label)).findFirst();
    }
}
