package org.depesche.rights;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A machine-readable reservation of text and data mining (§ 44b UrhG; TDMRep).
 *
 * @param reserved whether there is one
 * @param basis the sign that says so, such as {@code meta tdm-reservation}; null where nothing is said
 */
public record TdmReservation(boolean reserved, @Nullable String basis) implements Serializable {
    /** No sign. */
    public static final TdmReservation NONE = new TdmReservation(false, null);
}
