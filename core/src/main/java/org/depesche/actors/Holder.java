package org.depesche.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office for a time: a row of {@code holders.tsv}.
 *
 * @param id the state or body served
 * @param name the name in German spelling
 * @param variants other forms of the name, short ones included
 * @param office the office's code
 * @param sector the office's sector
 * @param gender {@code m} or {@code f}
 * @param from the first month, as {@code 2004-03}
 * @param to the last month; empty while it lasts
 */
record Holder(String id, String name, List<String> variants, String office, Sector sector, char gender, String from, String to) {

    /** Whether the office was held in that month; true when the month is not known and the office still is held. */
    boolean in(@Nullable String month) {
        return month == null ? to.isEmpty() : from.compareTo(month) <= 0 && (to.isEmpty() || month.compareTo(to) <= 0);
    }

    /** How many years lie between the month and the time in office; 0 inside it. */
    int yearsFrom(@Nullable String month) {
        if (month == null) {
            return to.isEmpty() ? 0 : 2100 - year(to);
        }
        if (in(month)) {
            return 0;
        }
        return month.compareTo(from) < 0 ? 1 + year(from) - year(month) : 1 + year(month) - year(to);
    }

    private static int year(String month) {
        return Integer.parseInt(month.substring(0, 4));
    }

    /** The name's last word, without which the press never names anybody. */
    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
