package org.depesche.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/** Checks a date that a user gives: a year, a month, a day, or a point in time with its zone, in ISO 8601. */
final class GivenDate {
    private GivenDate() {}

    static boolean isDate(String iso) {
        try {
            switch (iso.length()) {
                case 4 -> YearMonth.parse(iso + "-01");
                case 7 -> YearMonth.parse(iso);
                case 10 -> LocalDate.parse(iso);
                default -> ZonedDateTime.parse(iso);
            }
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
