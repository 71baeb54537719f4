package org.depesche.rights;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the source says of its rights, and on what ground it was read.
 *
 * @param holder who holds them, as named in the © line or the metadata
 * @param year the year of the © line
 * @param statement the statement itself, such as "Alle Rechte vorbehalten"
 * @param reserved whether it reserves rights in plain language: a hint, on which nothing hangs
 * @param tdm whether text and data mining is reserved in a machine-readable way
 * @param licence the licence that the source is under: an SPDX name for Creative Commons, otherwise its address
 * @param use the ground on which fetched material was read, such as {@code 44b}; null where none was needed or asked for
 */
public record Rights(
        @Nullable String holder,
        @Nullable Integer year,
        @Nullable String statement,
        boolean reserved,
        TdmReservation tdm,
        @Nullable String licence,
        @Nullable String use) implements Serializable {
    /** Nothing is said. */
    public static final Rights UNSTATED = new Rights(null, null, null, false, TdmReservation.NONE);

    /** Rights without a licence, read on no particular ground. */
    public Rights(@Nullable String holder, @Nullable Integer year, @Nullable String statement, boolean reserved, TdmReservation tdm) {
        this(holder, year, statement, reserved, tdm, null, null);
    }

    /** The same rights, read on this ground. */
    public Rights usedBy(Basis basis) {
        return new Rights(holder, year, statement, reserved, tdm, licence, basis.label());
    }
}
