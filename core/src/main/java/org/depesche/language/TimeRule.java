package org.depesche.language;

import org.jspecify.annotations.Nullable;

/** A family of time expressions. */
interface TimeRule {
    /** The expression that begins at a token; null where none does. */
    @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context);
}
