package org.depesche.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and periods of the calendar as TIMEX3 writes them: 2014-10-15, 2014-W42, 2014-W42-WE, 2014-10, 2014-Q4, 2014, 201 for a decade, 20 for a century. */
final class CalendarDays {
    private CalendarDays() {}

    static String day(LocalDate day) {
        return day.toString();
    }

    static String month(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String week(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The value of a unit's period, so many units from that of the day; null for units that name no period. */
    static @Nullable String period(String unit, LocalDate day, int shift) {
        return switch (unit) {
            case "D" -> day(day.plusDays(shift));
            case "W" -> week(day.plusWeeks(shift));
            case "WE" -> week(day.plusWeeks(shift)) + "-WE";
            case "M" -> month(day.plusMonths(shift));
            case "Q" -> quarter(day.plusMonths(3L * shift));
            case "Y" -> year(day.plusYears(shift).getYear());
            case "DE" -> year(day.plusYears(10L * shift).getYear()).substring(0, 3);
            case "CE" -> year(day.plusYears(100L * shift).getYear()).substring(0, 2);
            default -> null;
        };
    }

    private static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The day of a date; null where there is none such ("31. Juni"). */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Easter Sunday of a year (Gregorian; Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** "2014-10-15" */
    static boolean isIso(String words) {
        return words.length() == 10 && words.charAt(4) == '-' && words.charAt(7) == '-';
    }
}
