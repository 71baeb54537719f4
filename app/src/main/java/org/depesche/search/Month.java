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

    /** How many events. */
    public long events() {
        return cooperation + conflict + neutral;
    }

    /** The mean intensity of an event; nought where there is none. */
    public double mean() {
        return events() == 0 ? 0 : intensity / events();
    }
}
