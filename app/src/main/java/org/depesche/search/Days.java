package org.depesche.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days from dates that may be years or months, counted from 1970-01-01. */
final class Days {
    /** Where no day is known: after all others when the newest come first. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private Days() {}

    static boolean isDay(String value) {
        return value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") && first(value) != UNKNOWN;
    }

    /** The first day of a year, month or day; {@link #UNKNOWN} for anything else. */
    static long first(@Nullable String value) {
        try {
            return switch (value == null ? 0 : value.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1).toEpochDay();
                case 7 -> YearMonth.parse(value).atDay(1).toEpochDay();
                case 0 -> UNKNOWN;
                default -> LocalDate.parse(value.substring(0, Math.min(10, value.length()))).toEpochDay();
            };
        } catch (DateTimeException | NumberFormatException wrong) {
            return UNKNOWN;
        }
    }

    /** The last day of a year, month or day. */
    static long last(String value) {
        return switch (value.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31).toEpochDay();
            case 7 -> YearMonth.parse(value).atEndOfMonth().toEpochDay();
            default -> LocalDate.parse(value).toEpochDay();
        };
    }
}
