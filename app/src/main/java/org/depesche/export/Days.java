package org.depesche.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean: one, or all of a week, a month, a year.
 *
 * @param first the first of them
 * @param last the last of them
 * @param precision how precise the date is
 */
record Days(LocalDate first, LocalDate last, Dated.Precision precision) {
    private static final int ISO_DAY = 10;

    /** The days of a date; null when it is unknown or no date. */
    static @Nullable Days of(@Nullable Dated date) {
        String value = date == null ? null : date.value();
        if (date == null || value == null) {
            return null;
        }
        try {
            return switch (date.precision()) {
                case DAY -> span(LocalDate.parse(value.substring(0, Math.min(ISO_DAY, value.length()))), 0, date.precision());
                case WEEK -> span(LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE), 6, date.precision());
                case MONTH -> span(YearMonth.parse(value).atDay(1), YearMonth.parse(value).lengthOfMonth() - 1, date.precision());
                case YEAR -> new Days(LocalDate.of(Integer.parseInt(value), 1, 1), LocalDate.of(Integer.parseInt(value), 12, 31), date.precision());
                case NONE -> null;
            };
        } catch (DateTimeException | NumberFormatException otherForm) {
            return null;
        }
    }

    private static Days span(LocalDate first, int more, Dated.Precision precision) {
        return new Days(first, first.plusDays(more), precision);
    }

    /** The first day without strokes: {@code 20141015}. */
    String digits() {
        return first.format(DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT));
    }
}
