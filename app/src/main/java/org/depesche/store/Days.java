package org.depesche.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a date that may be a day, a week, a month or a year, so that dates can be compared; both null where nothing is known. */
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
    private static final Days UNKNOWN = new Days(null, null);
    private static final int DAY_LENGTH = 10;
    private static final int DAYS_OF_WEEK = 7;

    public static Days of(@Nullable Dated date) {
        return date == null ? UNKNOWN : of(date.value());
    }

    /**
     * The days of an ISO 8601 value such as {@code 2014}, {@code 2014-10}, {@code 2014-W42}, {@code 2014-10-15}; of a point in time its calendar day as
     * written.
     */
    public static Days of(@Nullable String iso) {
        if (iso == null) {
            return UNKNOWN;
        }
        try {
            return switch (iso.length()) {
                case 4 -> new Days(LocalDate.parse(iso + "-01-01"), LocalDate.parse(iso + "-12-31"));
                case 7 -> new Days(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
                case 8 -> week(LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE));
                default -> day(LocalDate.parse(iso.substring(0, Math.min(DAY_LENGTH, iso.length()))));
            };
        } catch (DateTimeException noDate) {
            return UNKNOWN;
        }
    }

    private static Days day(LocalDate day) {
        return new Days(day, day);
    }

    private static Days week(LocalDate monday) {
        return new Days(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
    }

    @Nullable String from() {
        return first == null ? null : first.toString();
    }

    @Nullable String to() {
        return last == null ? null : last.toString();
    }
}
