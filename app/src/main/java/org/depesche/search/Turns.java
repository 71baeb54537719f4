package org.depesche.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where the tone of a dyad turns: the month that parts its months into two whose mean intensities lie furthest apart, weighed by how much is told on the
 * thinner side.
 */
public final class Turns {
    private static final int LEAST = 3; // events on either side
    private static final double DOUBT = 5; // events at which half of a change is believed

    private static final int BUSIEST = 200; // dyads that are looked at

    private Turns() {}

    /** The greatest turns of the busiest dyads, one each, the greatest first. */
    static List<Turn> of(Questions questions, Filter filter, int most) {
        List<Turn> turns = new ArrayList<>();
        for (Count dyad : questions.counts(FactKind.EVENT, filter, Facet.DYAD, BUSIEST)) {
            if (dyad.value().contains(",") && isAsked(dyad.value(), filter)) {
                greatest(dyad.value(), questions.months(filter.and(Criterion.DYAD, dyad.value()))).ifPresent(turns::add);
            }
        }
        turns.sort(Comparator.comparingDouble((Turn turn) -> -Math.abs(turn.change())).thenComparing(Turn::dyad));
        return turns.subList(0, Math.min(most, turns.size()));
    }

    private static boolean isAsked(String dyad, Filter filter) {
        List<String> parties = List.of(dyad.split(","));
        return filter.value(Criterion.DYAD).stream()
                .allMatch(asked -> Stream.of(asked.split(",")).map(String::strip).allMatch(one -> parties.stream().anyMatch(one::equalsIgnoreCase)));
    }

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
