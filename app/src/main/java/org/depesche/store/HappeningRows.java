package org.depesche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.happenings.CopyGroups;
import org.depesche.happenings.Joiner;
import org.depesche.happenings.Kin;
import org.depesche.happenings.Report;

/**
 * Keeps the happenings in step with the current records, within one transaction. What a report touches is found by its grips and by the copies of its article;
 * only the kin of what is touched is joined anew.
 */
final class HappeningRows {
    private static final int VAGUE = 31; // days that a vague report may last
    private static final String VAGUE_MARK = "~"; // before the grips of vague reports, so that all of these are found by a wider window
    private static final String REPORTS = """
            SELECT e.record_id, e.event, e.report, a.key, h.kin, h.id FROM happening_events e JOIN happenings h ON h.id = e.happening_id
            JOIN records r ON r.id = e.record_id JOIN articles a ON a.id = r.article_id\s""";
    private static final String GRIPPED = """
            SELECT e.record_id, e.event, e.report, a.key, h.kin, h.id FROM happening_grips g
            JOIN happening_events e ON e.record_id = g.record_id AND e.event = g.event JOIN happenings h ON h.id = e.happening_id
            JOIN records r ON r.id = e.record_id JOIN articles a ON a.id = r.article_id WHERE g.grip = ? AND g.day BETWEEN ? AND ?""";

    private final Sql sql;
    private final Joiner joiner;
    private final Map<Long, List<Report>> fresh = new LinkedHashMap<>(); // by record
    private final Set<Long> touched = new HashSet<>(); // kin

    HappeningRows(Sql sql, Joiner joiner) {
        this.sql = sql;
        this.joiner = joiner;
    }

    /** Takes the reports of a record out. */
    void leave(long record) {
        fresh.remove(record);
        for (KeptReport kept : sql.list(REPORTS + "WHERE e.record_id = ?", KeptReport::read, record)) {
            touched.add(kept.kin());
            grips(kept.report(), (grip, day) -> sql.run("DELETE FROM happening_grips WHERE grip = ? AND day = ? AND record_id = ? AND event = ?", grip, day,
                    record, kept.report().event()));
        }
        sql.run("DELETE FROM happening_events WHERE record_id = ?", record);
    }

    /** Takes the reports of a record in. Its events must be in the store when this is settled. */
    void enter(long record, List<Report> reports) {
        fresh.put(record, reports);
    }

    private void grips(Report report, HappeningBatch.Grip taker) {
        Long day = report.day();
        if (day != null) {
            joiner.grips(report).forEach(grip -> taker.take(report.isVague() ? VAGUE_MARK + grip : grip, day));
        }
    }

    /**
     * Brings the happenings up to date.
     *
     * @param articles the articles whose copies may have changed
     */
    void settle(Collection<Long> articles) {
        articles.forEach(article -> touched.addAll(sql.list(
                """
                SELECT DISTINCT h.kin FROM records r JOIN happening_events e ON e.record_id = r.id JOIN happenings h ON h.id = e.happening_id
                WHERE r.article_id = ?""",
                row -> row.getLong(1), article)));
        fresh.values().forEach(reports -> reports.forEach(this::touch));
        List<KeptReport> pool = new ArrayList<>();
        fresh.forEach((record, reports) -> reports.forEach(report -> pool.add(new KeptReport(record, report, 0, 0))));
        for (long kin : touched) {
            pool.addAll(sql.list(REPORTS + "WHERE h.kin = ?", KeptReport::read, kin));
        }
        touched.forEach(this::remove);
        write(pool);
        fresh.clear();
        touched.clear();
    }

    /** Touches the kin of the reports that tell the same. */
    private void touch(Report report) {
        Long first = report.day();
        Long last = report.lastDay();
        if (first == null || last == null) {
            return;
        }
        for (String grip : joiner.grips(report)) {
            gripped(report, grip, first - joiner.reach(), last + joiner.reach());
            gripped(report, VAGUE_MARK + grip, first - joiner.reach() - VAGUE, last + joiner.reach());
        }
    }

    private void gripped(Report report, String grip, long from, long to) {
        CopyGroups none = new CopyGroups(Map.of());
        sql.list(GRIPPED, KeptReport::read, grip, from, to).stream()
                .filter(kept -> !touched.contains(kept.kin()) && joiner.same(report, kept.report(), none))
                .forEach(kept -> touched.add(kept.kin()));
    }

    private void remove(long kin) {
        sql.run("DELETE FROM happening_events WHERE happening_id IN (SELECT id FROM happenings WHERE kin = ?)", kin);
        sql.run("DELETE FROM happenings WHERE kin = ?", kin);
    }

    private void write(List<KeptReport> pool) {
        if (pool.isEmpty()) {
            return;
        }
        long last = pool.stream().mapToLong(KeptReport::happening).max().orElse(0);
        long next = 1 + Math.max(last, sql.number("SELECT coalesce(max(id), 0) FROM happenings"));
        List<Kin> all = joiner.join(pool.stream().map(KeptReport::report).toList(), copies(pool));
        try (HappeningBatch batch = new HappeningBatch(sql, pool, next, this::grips)) {
            all.forEach(batch::add);
            batch.send();
        }
    }

    /** Which of these articles print one copy. */
    private CopyGroups copies(List<KeptReport> pool) {
        Set<Long> records = new TreeSet<>();
        pool.forEach(kept -> records.add(kept.record()));
        Map<String, Long> clusters = new HashMap<>();
        for (long record : records) {
            sql.list(
                    """
                    SELECT a.key, m.cluster_id FROM records r JOIN cluster_members m ON m.article_id = r.article_id JOIN articles a ON a.id = r.article_id
                    WHERE r.id = ?""",
                    row -> clusters.put(row.getString(1), row.getLong(2)), record);
        }
        return new CopyGroups(clusters);
    }
}
