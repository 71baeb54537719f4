package org.depesche.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.search.Hits.Hit;
import org.depesche.store.HappeningReader;
import org.depesche.store.Sql;
import org.depesche.store.Store;
import org.depesche.store.StoredHappening;

/**
 * The happenings of which a filter lets at least one report through, the newest first, those of a day by the number of their publishers. What there is is fixed
 * when the list is made; each page is read when it is asked for. Thread-safe.
 */
public final class HappeningList {
    private static final String ALL = """
            SELECT h.key, e.record_id, e.event FROM happenings h JOIN happening_events e ON e.happening_id = h.id
            ORDER BY CASE WHEN h.date_from IS NULL THEN 1 ELSE 0 END, h.date_from DESC, h.publishers DESC, h.reports DESC, h.key""";

    private final Store store;
    private final Questions questions;
    private final List<String> keys;

    private HappeningList(Store store, Questions questions, List<String> keys) {
        this.store = store;
        this.questions = questions;
        this.keys = keys;
    }

    /** The happenings that these events are reports of. */
    static HappeningList of(Store store, Questions questions, Set<Hit> events) {
        Set<String> keys = new LinkedHashSet<>();
        try (Sql sql = store.sql(); Stream<Reported> all = sql.stream(ALL, row -> new Reported(row.getString(1), new Hit(row.getLong(2), row.getString(3))))) {
            all.filter(each -> events.contains(each.event())).forEach(each -> keys.add(each.happening()));
        }
        return new HappeningList(store, questions, List.copyOf(keys));
    }

    private record Reported(String happening, Hit event) {}

    /**
     * A happening.
     *
     * @param told what the store tells of it
     * @param lead the report that leads
     */
    public record Happening(StoredHappening told, Fact.Act lead) {}

    /** A page of them. */
    public Found<Happening> page(Slice slice) {
        int from = slice.after().isEmpty() ? 0 : Integer.parseInt(slice.after().substring(0, slice.after().indexOf('.')));
        int to = Math.min(keys.size(), from + slice.size());
        List<Happening> page = new ArrayList<>();
        try (Sql sql = store.sql()) {
            HappeningReader reader = new HappeningReader(sql);
            keys.subList(from, to).forEach(key -> happening(reader, key).ifPresent(page::add));
        }
        return new Found<>(page, keys.size(), to < keys.size() ? to + ".0" : "");
    }

    private Optional<Happening> happening(HappeningReader reader, String key) {
        return reader.of(key).flatMap(told -> reader.reports(key).stream().findFirst()
                .flatMap(report -> questions.act(report.record(), report.event()))
                .map(lead -> new Happening(told, lead)));
    }
}
