package org.depesche.text;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A calendar value, how precise it is and where it comes from.
 *
 * @param value ISO 8601, as much of it as is known: {@code 2014}, {@code 2014-10}, {@code 2014-W42}, {@code 2014-10-15}, {@code 2014-10-15T08:30:00+02:00}; null when nothing is known
 * @param precision how much of it is known
 * @param basis what it rests on: for an article's dates the kind of metadata ({@code json-ld}, {@code meta}, {@code given}, …); for facts {@code expression}, {@code dateline}, {@code published}, {@code none}
 */
public record Dated(@Nullable String value, Precision precision, String basis) implements Serializable {
    /** Nothing is known. */
    public static final Dated UNKNOWN = new Dated(null, Precision.NONE, "none");

    /** How precise a date is. */
    public enum Precision implements Labelled {
        DAY, WEEK, MONTH, YEAR, NONE
    }

    /** The date of an ISO value, its precision read from its form. */
    public static Dated of(String iso, String basis) {
        Precision precision = switch (iso.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 8 -> Precision.WEEK;
            default -> Precision.DAY;
        };
        return new Dated(iso, precision, basis);
    }
}
