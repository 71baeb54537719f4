package org.depesche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.depesche.search.Hits.Hit;
import org.depesche.store.Sql;
import org.depesche.store.Store;

/**
 * Answers questions of a store: which facts, how many of each kind, how two parties deal with each other over time. Answers hold for the store as it was when
 * {@link #follow} last ran. Thread-safe.
 *
 * <pre>{@code
 * try (Questions questions = Questions.of(Store.open("depesche.db"))) {
 *     Found<Fact.Act> refusals = questions.acts(Filter.of(Map.of("actor", "RUS", "type", "REJECT")), Slice.first(20));
 * }
 * }</pre>
 */
public final class Questions implements AutoCloseable {
    private static final String FIRST_YEAR = "0001";

    private final Store store;
    private final Index index;
    private final Searchers searchers;
    private final Asked asked = new Asked();
    private final Loaded loaded = new Loaded();
    private final Matches matches = new Matches();
    private final FacetCounts facets = new FacetCounts();

    private Questions(Store store, Index index) {
        this.store = store;
        this.index = index;
        searchers = new Searchers(index);
    }

    /** Questions of this store. The first time, and after much was added, its index is brought up, which takes a while. */
    public static Questions of(Store store) {
        try {
            return new Questions(store, Index.of(store));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes in what the store has gained and lost since. Gives whether anything changed. */
    public boolean follow() {
        try {
            boolean changed = index.follow();
            if (changed) {
                loaded.clear();
            }
            return changed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Events. */
    public Found<Fact.Act> acts(Filter filter, Slice slice) {
        return facts(FactKind.EVENT, filter, slice, Hits.of(filter), Fact.Act.class);
    }

    /** Events of a known day, the oldest first. */
    public Found<Fact.Act> timeline(Filter filter, Slice slice) {
        Filter known = filter.value(Criterion.FROM).isPresent() ? filter : filter.and(Criterion.FROM, FIRST_YEAR);
        return facts(FactKind.EVENT, known, slice, Hits.OLDEST, Fact.Act.class);
    }

    /** Happenings: events of the world, each with all the reports of it, of which at least one is let through. */
    public HappeningList happenings(Filter filter) {
        return HappeningList.of(store, this, Hits.all(slice -> hits(FactKind.EVENT, filter, slice, Hits.NEWEST)));
    }

    /** Statements. */
    public Found<Fact.Saying> sayings(Filter filter, Slice slice) {
        return facts(FactKind.STATEMENT, filter, slice, Hits.of(filter), Fact.Saying.class);
    }

    /** Positions. */
    public Found<Fact.Stand> stands(Filter filter, Slice slice) {
        return facts(FactKind.POSITION, filter, slice, Hits.of(filter), Fact.Stand.class);
    }

    /** Articles. */
    public Found<Fact.Told> articles(Filter filter, Slice slice) {
        return found(hits(FactKind.ARTICLE, filter, slice, Hits.of(filter)), (facts, hit) -> Optional.of(facts.article()));
    }

    private <T extends Fact> Found<T> facts(FactKind kind, Filter filter, Slice slice, Hits order, Class<T> type) {
        return found(hits(kind, filter, slice, order), (facts, hit) -> facts.fact(kind, hit.key()).map(type::cast));
    }

    private <T> Found<T> found(Found<Hit> hits, BiFunction<StoredFacts, Hit, Optional<T>> fact) {
        try (Sql sql = store.sql()) {
            List<T> found = new ArrayList<>();
            hits.facts().forEach(hit -> loaded.of(sql, hit.row()).flatMap(facts -> fact.apply(facts, hit)).ifPresent(found::add));
            return new Found<>(found, hits.total(), hits.next());
        }
    }

    /** How many facts of a kind there are. */
    public long count(FactKind kind, Filter filter) {
        return searchers.search(searcher -> (long) searcher.search(asked.of(kind, filter), new TotalHitCountCollectorManager(searcher.getSlices())));
    }

    /** How often each value of a facet occurs among the facts of a kind, the most frequent first. */
    public List<Count> counts(FactKind kind, Filter filter, Facet facet, int most) {
        return counts(kind, filter, List.of(facet), most).get(facet);
    }

    /** The same for several facets at once. */
    public Map<Facet, List<Count>> counts(FactKind kind, Filter filter, List<Facet> facets, int most) {
        return searchers.search(searcher -> this.facets.of(searcher, asked.of(kind, filter), facets, most));
    }

    /** Events by month, in order; months without any are left out. */
    public List<Month> months(Filter filter) {
        return searchers.search(searcher -> searcher.search(asked.of(FactKind.EVENT, filter), new Months()));
    }

    /** Where the tone between two parties changed most, the greatest change first: for each of the busiest dyads its greatest turn. */
    public List<Turn> turns(Filter filter, int most) {
        return Turns.of(this, filter, most);
    }

    /** What contradicts what, the newest articles first, by party, days of publication and publisher. */
    public Found<Contradiction> contradictions(Filter filter, Slice slice) {
        try (Sql sql = store.sql()) {
            return new Contradictions(filter).page(sql, slice);
        }
    }

    /** The newest contradictions, looked for in the newest articles alone: quick whatever the filter. */
    public List<Contradiction> newestContradictions(Filter filter, int most) {
        try (Sql sql = store.sql()) {
            return new Contradictions(filter).newest(sql, most);
        }
    }

    /** Where the words that a filter asks for stand in an article. */
    public Snippet passage(Fact.Told article, Filter filter) {
        return matches.passage(article.text(), filter.value(Criterion.Q).orElse(""));
    }

    /** One event, by its record's id and its key. */
    public Optional<Fact.Act> act(String record, String key) {
        try (Sql sql = store.sql()) {
            return row(sql, record)
                    .flatMap(row -> loaded.of(sql, row))
                    .flatMap(facts -> facts.fact(FactKind.EVENT, key))
                    .map(Fact.Act.class::cast);
        }
    }

    /**
     * The store's numbers of the records that a filter lets through: those with an event, a statement and a position as it asks for each, or the articles where
     * it asks for none of these.
     */
    public Set<Long> records(Filter filter) {
        return RecordRows.of(filter, (kind, each) -> searchers.search(searcher -> searcher.search(asked.of(kind, each), new RecordRows())));
    }

    /** Everything that the store holds of an article, by its record's id. */
    public Optional<Dossier> dossier(String id) {
        try (Sql sql = store.sql()) {
            return row(sql, id).flatMap(row -> loaded.of(sql, row).map(facts -> Dossier.of(sql, facts)));
        }
    }

    private static Optional<Long> row(Sql sql, String record) {
        return sql.first("SELECT id FROM records WHERE name = ? AND is_current = 1", row -> row.getLong(1), record);
    }

    private Found<Hit> hits(FactKind kind, Filter filter, Slice slice, Hits order) {
        return searchers.search(searcher -> order.page(searcher, asked.of(kind, filter), slice));
    }

    /** How many documents the index holds. */
    long documents() {
        return searchers.search(searcher -> (long) searcher.count(MatchAllDocsQuery.INSTANCE));
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
