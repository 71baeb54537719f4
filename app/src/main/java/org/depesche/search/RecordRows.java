package org.depesche.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Gathers the store's numbers of the records that facts are of. */
final class RecordRows implements CollectorManager<RecordRows.Gatherer, Set<Long>> {

    /**
     * What a filter asks of each kind of fact: an event's type of events, a speaker of statements, an issue of positions; what can be asked of all, of each of
     * these, and of the articles where nothing else is asked.
     */
    private static Map<FactKind, Filter> byKind(Filter filter) {
        Map<FactKind, Filter> kinds = new EnumMap<>(FactKind.class);
        filter.values().forEach((criterion, value) -> {
            FactKind kind = kind(criterion);
            if (kind != null) {
                kinds.put(kind, kinds.getOrDefault(kind, Filter.ALL).and(criterion, value));
            }
        });
        if (kinds.isEmpty()) {
            kinds.put(FactKind.ARTICLE, Filter.ALL);
        }
        filter.values().forEach((criterion, value) -> {
            if (kind(criterion) == null) {
                kinds.replaceAll((kind, own) -> own.and(criterion, value));
            }
        });
        return kinds;
    }

    /** The records that what is asked of each kind of fact lets through, all at once. */
    static Set<Long> of(Filter filter, BiFunction<FactKind, Filter, Set<Long>> found) {
        return byKind(filter).entrySet().stream().map(each -> found.apply(each.getKey(), each.getValue())).reduce(RecordRows::both).orElse(Set.of());
    }

    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        Set<Long> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static @Nullable FactKind kind(Criterion criterion) {
        return switch (criterion) {
            case ACTOR, RECIPIENT, DYAD, TYPE, MODE, STATUS, CONTEXT, CONFIDENCE -> FactKind.EVENT;
            case SPEAKER, KIND, ABOUT -> FactKind.STATEMENT;
            case ISSUE, STANCE -> FactKind.POSITION;
            case Q, PARTY, COUNTRY, FROM, TO, PUBLISHER, AGENCY, RECORD -> null;
        };
    }

    @Override
    public Gatherer newCollector() {
        return new Gatherer();
    }

    @Override
    public Set<Long> reduce(Collection<Gatherer> gatherers) {
        Set<Long> all = new HashSet<>();
        gatherers.forEach(gatherer -> all.addAll(gatherer.rows));
        return all;
    }

    /** Gathers within some segments of the index. */
    static final class Gatherer implements Collector {
        private final Set<Long> rows = new HashSet<>();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            NumericDocValues places = context.reader().getNumericDocValues(Fields.PLACE);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    if (places != null && places.advanceExact(document)) {
                        rows.add(Documents.row(places.longValue()));
                    }
                }
            };
        }
    }
}
