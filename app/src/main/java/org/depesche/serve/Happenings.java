package org.depesche.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.events.Status;
import org.depesche.happenings.Counts;
import org.depesche.lexicon.Lexicon;
import org.depesche.search.Criterion;
import org.depesche.search.Fact;
import org.depesche.search.Filter;
import org.depesche.search.Month;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.store.HappeningReader;
import org.depesche.store.Sql;
import org.depesche.store.Store;
import org.depesche.store.StoredHappening;

/** The happenings of the newest days in their order, and one happening with all its reports side by side. Thread-safe. */
public final class Happenings {
    private static final int[] SPANS = {7, 31, 366, 36_600}; // days back: as many as bring enough to show
    private static final int WEIGHED = 40; // happenings of which the change of tone is looked at
    private static final double CHANGE = 10; // of intensity, that counts as much as the reports

    private final Store store;
    private final Questions questions;
    private final ReportDifferences differences = new ReportDifferences(new Counts(Lexicon.standard()));

    Happenings(Store store, Questions questions) {
        this.store = store;
        this.questions = questions;
    }

    /**
     * A happening as the front page shows it.
     *
     * @param happening what the store tells of it
     * @param lead the report that leads
     * @param change how far its intensity lies from what the same two parties usually do
     */
    public record Head(StoredHappening happening, Fact.Act lead, double change) {

        double rank() {
            return (happening.publishers() + 0.25 * (happening.articles() - happening.publishers())) * (1 + Math.abs(change) / CHANGE) * lead.confidence();
        }
    }

    /**
     * A report beside the others.
     *
     * @param act the event as it tells it
     * @param counts how many of what its sentence tells: "drei peruanische Diplomaten"
     * @param others which of its values differ from the leading report's: {@code type}, {@code mode}, {@code status}, {@code date}, {@code actors},
     *     {@code recipients}, {@code counts}
     */
    public record Report(Fact.Act act, boolean lead, List<String> counts, List<String> others) {

        /** Whether a value differs from the leading report's. */
        public boolean differs(String value) {
            return others.contains(value);
        }
    }

    /** A happening and its reports, the leading one first. */
    public record Compared(StoredHappening happening, List<Report> reports) {}

    /**
     * The happenings of the newest days, one an article: first those that most publishers tell and that lie furthest from what is usual between their parties.
     */
    List<Head> heads(Filter filter, int most) {
        List<StoredHappening> found;
        List<String[]> leads = new ArrayList<>();
        try (Sql sql = store.sql()) {
            List<String> newest = sql.list(
                    "SELECT published_from FROM records WHERE is_current = 1 AND published_from IS NOT NULL ORDER BY published_from DESC LIMIT 1",
                    row -> row.getString(1));
            if (newest.isEmpty()) {
                return List.of();
            }
            found = keys(sql, filter, newest.getFirst(), most).stream().map(key -> new HappeningReader(sql).of(key)).flatMap(Optional::stream).toList();
            found.forEach(each -> leads.add(lead(sql, each.key())));
        }
        Map<String, Double> usual = new HashMap<>();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            StoredHappening happening = found.get(i);
            questions.act(leads.get(i)[0], leads.get(i)[1]).ifPresent(act -> heads.add(new Head(happening, act, change(act, usual))));
        }
        Set<String> told = new HashSet<>();
        return heads.stream()
                .sorted(Comparator.comparingDouble((Head head) -> -head.rank()).thenComparing(head -> head.happening().key()))
                .filter(head -> told.add(head.lead().article().id()))
                .limit(most)
                .toList();
    }

    /** Happenings of the newest span of days that holds enough; under a filter those of the newest events that it lets through. */
    private List<String> keys(Sql sql, Filter filter, String last, int enough) {
        if (!filter.values().isEmpty()) {
            return filtered(sql, filter);
        }
        LocalDate to = LocalDate.parse(last.substring(0, 10));
        List<String> keys = List.of();
        for (int i = 0; i < SPANS.length && keys.size() < enough; i++) {
            keys = sql.list("""
                    SELECT h.key FROM happenings h WHERE h.date_from BETWEEN ? AND ? AND h.status = 'actual'
                    ORDER BY h.publishers DESC, h.reports DESC, h.date_from DESC, h.key LIMIT ?""",
                    row -> row.getString(1), to.minusDays(SPANS[i] - 1L).toString(), to.toString(), WEIGHED);
        }
        return keys;
    }

    private List<String> filtered(Sql sql, Filter filter) {
        Filter actual = filter.value(Criterion.STATUS).isPresent() ? filter : filter.and(Criterion.STATUS, Status.ACTUAL.label());
        Set<String> keys = new LinkedHashSet<>();
        for (Fact.Act act : questions.acts(actual, Slice.first(WEIGHED)).facts()) {
            sql.first("SELECT h.key FROM happening_events e JOIN happenings h ON h.id = e.happening_id WHERE e.record_id = ? AND e.event = ?",
                    row -> row.getString(1), act.article().row(), act.key())
                    .ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    /** The record's id and the event's key of the report that leads. */
    private static String[] lead(Sql sql, String key) {
        return sql.first("""
                SELECT r.name, e.event FROM happenings h JOIN happening_events e ON e.happening_id = h.id AND e.is_lead = 1 JOIN records r ON r.id = e.record_id
                WHERE h.key = ?""", row -> new String[] {row.getString(1), row.getString(2)}, key).orElseThrow();
    }

    private double change(Fact.Act act, Map<String, Double> usual) {
        if (act.actors().isEmpty() || act.recipients().isEmpty()) {
            return 0;
        }
        String dyad = act.actors().getFirst().handle() + "," + act.recipients().getFirst().handle();
        double mean = dyad.matches("[^,]+,[^,]+") ? usual.computeIfAbsent(dyad, this::mean) : act.intensity();
        return act.intensity() - mean;
    }

    private double mean(String dyad) {
        List<Month> months = questions.months(Filter.ALL.and(Criterion.DYAD, dyad));
        long events = months.stream().mapToLong(Month::events).sum();
        return events == 0 ? 0 : months.stream().mapToDouble(Month::intensity).sum() / events;
    }

    /** The happening that an event is a report of; empty where there is no such event. */
    Optional<Compared> of(String record, String event) {
        Optional<StoredHappening> happening;
        List<StoredHappening.Report> reports;
        try (Sql sql = store.sql()) {
            HappeningReader reader = new HappeningReader(sql);
            happening = reader.of(record, event);
            reports = happening.map(each -> reader.reports(each.key())).orElse(List.of());
        }
        List<Fact.Act> acts = reports.stream().map(report -> questions.act(report.record(), report.event())).flatMap(Optional::stream).toList();
        return happening.filter(each -> !acts.isEmpty()).map(each -> new Compared(each, acts.stream().map(act -> differences.report(act, acts.getFirst())).toList()));
    }
}
