package org.depesche.rights;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What machine-readable signs say of text and data mining (§ 44b UrhG): the verdict of {@link Reservations}.
 *
 * @param reserved whether it is reserved
 * @param basis the sign that decides, such as {@code meta tdm-reservation}; null where none speaks of it
 * @param time when that sign was read, ISO 8601 with zone; null where nobody noted it, as of a local file
 * @param policy the address where a licence for mining may be had, as that sign names it
 */
public record TdmReservation(boolean reserved, @Nullable String basis, @Nullable String time, @Nullable String policy) implements Serializable {
    /** No sign. */
    public static final TdmReservation NONE = new TdmReservation(false, null);

    /** A verdict with neither time nor policy. */
    public TdmReservation(boolean reserved, @Nullable String basis) {
        this(reserved, basis, null, null);
    }
}
