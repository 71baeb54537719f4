package org.depesche.search;

import java.time.YearMonth;

/**
 * What two parties did in a month.
 *
 * @param cooperation how many events of an intensity above nought
 * @param conflict how many below nought
 * @param neutral how many at nought
 * @param intensity the sum over all
 */
public record Month(YearMonth month, long cooperation, long conflict, long neutral, double intensity) {

    /** This month with what another adds to it. */
    public Month plus(Month other) {
        return new Month(month, cooperation + other.cooperation, conflict + other.conflict, neutral + other.neutral, intensity + other.intensity);
    }

    /** How many events. */
    public long events() {
        return cooperation + conflict + neutral;
    }

    /** The mean intensity of an event; nought where there is none. */
    public double mean() {
        return events() == 0 ? 0 : intensity / events();
    }
}
