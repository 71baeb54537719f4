package org.depesche.page;

import org.jspecify.annotations.Nullable;

/**
 * Words of a source's metadata and where in them they stand. Immutable.
 *
 * @param value the words
 * @param basis what they rest on: {@code json-ld}, {@code meta}, {@code title} (the element), {@code link}, {@code breadcrumb}, {@code wire}, {@code feed}, {@code given}
 */
public record Sourced(String value, String basis) {

    /** Those words; null where there are none. */
    public static @Nullable Sourced of(@Nullable String value, String basis) {
        return value == null || value.isBlank() ? null : new Sourced(value, basis);
    }

    /** The first of several, best first, that is there. */
    public static @Nullable Sourced first(@Nullable Sourced... all) {
        for (Sourced each : all) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    /** The words of what may not be there. */
    public static @Nullable String value(@Nullable Sourced sourced) {
        return sourced == null ? null : sourced.value;
    }
}
