package org.depesche.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.depesche.language.ClauseTense.Direction;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a day or month that is told without one: the nearest, and where the clause looks back or forward, the nearest on that side. */
final class Nearness {
    private static final long WRONG_SIDE = 230; // days that the tense weighs

    private Nearness() {}

    /** How far a day is from the anchor; more where it lies on the side that the clause does not look to. */
    static long of(LocalDate anchor, LocalDate day, Direction direction) {
        long days = ChronoUnit.DAYS.between(anchor, day);
        boolean wrong = direction == Direction.PAST && days > 0 || direction == Direction.FUTURE && days < 0;
        return Math.abs(days) + (wrong ? WRONG_SIDE : 0);
    }

    /** The middle of the last such month before the anchor, or of the next after it. */
    static LocalDate monthBeside(LocalDate anchor, int month, boolean before) {
        LocalDate middle = LocalDate.of(anchor.getYear(), month, 15);
        return before && middle.isAfter(anchor) ? middle.minusYears(1) : !before && middle.isBefore(anchor) ? middle.plusYears(1) : middle;
    }

    /** The day of the month in the year that fits best; null where the month has no such day. */
    static @Nullable LocalDate day(LocalDate anchor, int month, int dayOfMonth, Direction direction) {
        LocalDate best = null;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate day = CalendarDays.date(year, month, dayOfMonth);
            if (day != null && (best == null || of(anchor, day, direction) < of(anchor, best, direction))) {
                best = day;
            }
        }
        return best;
    }
}
