package org.depesche.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that lies a length of time back: „vor drei Jahren“ is a year, „vor zwei Wochen“ a week, „vor drei Tagen“ a day. */
final class Ago {
    private Ago() {}

    /** The date's value; null for lengths that are vague or shorter than a day. */
    static @Nullable String value(String duration, LocalDate anchor) {
        int digits = 1;
        while (digits < duration.length() && Character.isDigit(duration.charAt(digits))) {
            digits++;
        }
        if (digits == 1 || digits > 5) {
            return null;
        }
        return CalendarDays.period(duration.substring(digits), anchor, -Integer.parseInt(duration.substring(1, digits)));
    }

    /** Whether the words end there: „vor zwei Jahren“, but not „vor zwei Jahren Haft“. */
    static boolean isPoint(TimeTokens tokens, TimeMatch length) {
        return !tokens.is(length.end(), "haft");
    }
}
