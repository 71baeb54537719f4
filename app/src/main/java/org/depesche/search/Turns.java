package org.depesche.search;

import java.util.List;
import java.util.Optional;

/**
 * Finds where the tone of a dyad turns: the month that parts its months into two whose mean intensities lie furthest apart, weighed by how much is told on the
 * thinner side.
 */
public final class Turns {
    private static final int LEAST = 3; // events on either side
    private static final double DOUBT = 5; // events at which half of a change is believed

    private Turns() {}

    /** The greatest turn; empty where there is too little to tell. */
    public static Optional<Turn> greatest(String dyad, List<Month> months) {
        long events = months.stream().mapToLong(Month::events).sum();
        double intensity = months.stream().mapToDouble(Month::intensity).sum();
        long before = 0;
        double sum = 0;
        double most = 0;
        Turn greatest = null;
        for (Month month : months) {
            long after = events - before;
            if (before >= LEAST && after >= LEAST) {
                Turn turn = new Turn(dyad, month.month(), sum / before, (intensity - sum) / after, events);
                double thinner = Math.min(before, after);
                double weight = Math.abs(turn.change()) * thinner / (thinner + DOUBT);
                if (weight > most) {
                    most = weight;
                    greatest = turn;
                }
            }
            before += month.events();
            sum += month.intensity();
        }
        return Optional.ofNullable(greatest);
    }
}
