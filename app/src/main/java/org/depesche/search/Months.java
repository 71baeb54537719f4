package org.depesche.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts events and sums their intensity by month. */
final class Months implements CollectorManager<Months.Counter, List<Month>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public List<Month> reduce(Collection<Counter> counters) {
        TreeMap<YearMonth, Month> all = new TreeMap<>();
        counters.forEach(counter -> counter.days.forEach((day, sums) -> all.merge(YearMonth.from(LocalDate.ofEpochDay(day)), sums.in(day), Month::plus)));
        return new ArrayList<>(all.values());
    }

    /** Counts within some segments of the index. */
    static final class Counter implements Collector {
        private final Map<Long, Sums> days = new HashMap<>(); // events are many, days are few

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            NumericDocValues days = context.reader().getNumericDocValues(Fields.DAY);
            NumericDocValues intensities = context.reader().getNumericDocValues(Fields.INTENSITY);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    if (days != null && days.advanceExact(document) && days.longValue() != Days.UNKNOWN && intensities != null && intensities.advanceExact(document)) {
                        take(days.longValue(), Double.longBitsToDouble(intensities.longValue()));
                    }
                }
            };
        }

        private void take(long day, double intensity) {
            days.computeIfAbsent(day, none -> new Sums()).take(intensity);
        }
    }

    /** What happened on a day. */
    private static final class Sums {
        private long cooperation;
        private long conflict;
        private long neutral;
        private double intensity;

        void take(double one) {
            cooperation += one > 0 ? 1 : 0;
            conflict += one < 0 ? 1 : 0;
            neutral += one == 0 ? 1 : 0;
            intensity += one;
        }

        Month in(long day) {
            return new Month(YearMonth.from(LocalDate.ofEpochDay(day)), cooperation, conflict, neutral, intensity);
        }
    }
}
