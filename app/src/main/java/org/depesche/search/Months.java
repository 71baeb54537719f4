package org.depesche.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        counters.forEach(counter -> counter.months.values().forEach(month -> all.merge(month.month(), month, Month::plus)));
        return new ArrayList<>(all.values());
    }

    /** Counts within some segments of the index. */
    static final class Counter implements Collector {
        private final TreeMap<YearMonth, Month> months = new TreeMap<>();

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
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
            Month one = new Month(month, intensity > 0 ? 1 : 0, intensity < 0 ? 1 : 0, intensity == 0 ? 1 : 0, intensity);
            months.merge(month, one, Month::plus);
        }
    }
}
