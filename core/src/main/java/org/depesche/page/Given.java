package org.depesche.page;

import org.jspecify.annotations.Nullable;

/**
 * What the user says of an input beside the input itself.
 *
 * @param id the record's id
 * @param published the date of publication, ISO 8601
 */
public record Given(@Nullable String id, @Nullable String published) {
    /** Nothing. */
    public static final Given NOTHING = new Given(null, null);
}
