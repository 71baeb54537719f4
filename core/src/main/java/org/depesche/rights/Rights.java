package org.depesche.rights;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the source says of its rights.
 *
 * @param holder who holds them, as named in the © line or the metadata
 * @param year the year of the © line
 * @param statement the statement itself, such as "Alle Rechte vorbehalten"
 * @param reserved whether it reserves rights in plain language
 * @param tdm whether text and data mining is reserved in a machine-readable way
 */
public record Rights(@Nullable String holder, @Nullable Integer year, @Nullable String statement, boolean reserved, TdmReservation tdm) implements Serializable {
    /** Nothing is said. */
    public static final Rights UNSTATED = new Rights(null, null, null, false, TdmReservation.NONE);
}
