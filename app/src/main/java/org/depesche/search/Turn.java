package org.depesche.search;

import java.time.YearMonth;

/**
 * A month in which the tone of a dyad changed.
 *
 * @param dyad the two handles, parted by a comma
 * @param month the first month of the new tone
 * @param before the mean intensity of the months before it
 * @param after the mean intensity from it on
 * @param events how many events it is told from
 */
public record Turn(String dyad, YearMonth month, double before, double after, long events) {

    /** How far the tone moved: up to cooperation, or down to conflict. */
    public double change() {
        return after - before;
    }
}
