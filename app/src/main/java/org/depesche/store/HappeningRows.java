package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.depesche.happenings.Happening;
import org.depesche.happenings.Joiner;
import org.depesche.happenings.Kin;
import org.depesche.happenings.Report;

/**
 * Keeps the happenings in step with the current records, within one transaction. What a report touches is found by its grips and by the copies of its article; only
 * the kin of what is touched is joined anew.
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

    /** A report with where it is kept. */
    private record Kept(long record, Report report, long kin, long happening) {
        static Kept read(ResultSet row) throws SQLException {
            return new Kept(row.getLong(1), Report.parse(row.getString(4), row.getString(2), row.getString(3)), row.getLong(5), row.getLong(6));
        }
    }

    /** Takes the reports of a record out. */
    void leave(long record) {
        fresh.remove(record);
        for (Kept kept : sql.list(REPORTS + "WHERE e.record_id = ?", Kept::read, record)) {
            touched.add(kept.kin());
            grips(kept.report(), (grip, day) -> sql.run("DELETE FROM happening_grips WHERE grip = ? AND day = ? AND record_id = ? AND event = ?", grip, day, record, kept.report().event()));
        }
        sql.run("DELETE FROM happening_events WHERE record_id = ?", record);
    }

    /** Takes the reports of a record in. Its events must be in the store when this is settled. */
    void enter(long record, List<Report> reports) {
        fresh.put(record, reports);
    }

    private interface Grip {
        void take(String grip, long day);
    }

    private void grips(Report report, Grip taker) {
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
                "SELECT DISTINCT h.kin FROM records r JOIN happening_events e ON e.record_id = r.id JOIN happenings h ON h.id = e.happening_id WHERE r.article_id = ?", row -> row.getLong(1), article)));
        fresh.values().forEach(reports -> reports.forEach(this::touch));
        List<Kept> pool = new ArrayList<>();
        fresh.forEach((record, reports) -> reports.forEach(report -> pool.add(new Kept(record, report, 0, 0))));
        for (long kin : touched) {
            pool.addAll(sql.list(REPORTS + "WHERE h.kin = ?", Kept::read, kin));
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
        sql.list(GRIPPED, Kept::read, grip, from, to).stream()
                .filter(kept -> !touched.contains(kept.kin()) && joiner.same(report, kept.report(), none))
                .forEach(kept -> touched.add(kept.kin()));
    }

    private void remove(long kin) {
        sql.run("DELETE FROM happening_events WHERE happening_id IN (SELECT id FROM happenings WHERE kin = ?)", kin);
        sql.run("DELETE FROM happenings WHERE kin = ?", kin);
    }

    private void write(List<Kept> pool) {
        if (pool.isEmpty()) {
            return;
        }
        Map<String, Kept> byId = new HashMap<>();
        pool.forEach(kept -> byId.put(kept.report().id(), kept));
        long last = pool.stream().mapToLong(Kept::happening).max().orElse(0);
        Numbers numbers = new Numbers(1 + Math.max(last, sql.number("SELECT coalesce(max(id), 0) FROM happenings")));
        try (Rows rows = new Rows()) {
            for (Kin kin : joiner.join(pool.stream().map(Kept::report).toList(), copies(pool))) {
                long number = 0;
                for (Happening happening : kin.happenings()) {
                    long id = numbers.of(happening, byId);
                    number = number == 0 ? id : number;
                    rows.add(id, number, happening, byId);
                }
            }
            rows.send();
        }
    }

    /** Which of these articles print one copy. */
    private CopyGroups copies(List<Kept> pool) {
        Set<Long> records = new TreeSet<>();
        pool.forEach(kept -> records.add(kept.record()));
        Map<String, Long> clusters = new HashMap<>();
        for (long record : records) {
            sql.list("SELECT a.key, m.cluster_id FROM records r JOIN cluster_members m ON m.article_id = r.article_id JOIN articles a ON a.id = r.article_id WHERE r.id = ?",
                    row -> clusters.put(row.getString(1), row.getLong(2)), record);
        }
        return new CopyGroups(clusters);
    }

    /** Numbers for happenings: those that their leading reports had before, else new ones. */
    private static final class Numbers {
        private final Set<Long> taken = new HashSet<>();
        private long next;

        Numbers(long next) {
            this.next = next;
        }

        long of(Happening happening, Map<String, Kept> byId) {
            Kept lead = byId.get(happening.key());
            long before = lead == null ? 0 : lead.happening();
            return before != 0 && taken.add(before) ? before : next++;
        }
    }

    /** The rows of happenings, gathered. */
    private final class Rows implements AutoCloseable {
        private final Batch happenings;
        private final Batch events;
        private final Batch grips;

        Rows() {
            happenings = sql.batch("INSERT INTO happenings (id, key, kin, type, status, date_from, date_to, place, reports, publishers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            events = sql.batch("INSERT INTO happening_events (record_id, event, happening_id, is_lead, report) VALUES (?, ?, ?, ?, ?)");
            grips = sql.batch("INSERT INTO happening_grips (grip, day, record_id, event) VALUES (?, ?, ?, ?)");
        }

        void add(long id, long kin, Happening happening, Map<String, Kept> byId) {
            Report lead = happening.reports().getFirst();
            happenings.add(id, happening.key(), kin, lead.type().name(), lead.status().label(), happening.from(), happening.to(), happening.place(), happening.articles(), happening.publishers());
            for (Report report : happening.reports()) {
                Kept kept = byId.get(report.id());
                events.add(kept.record(), report.event(), id, FactRows.flag(report == lead), report.line());
                if (kept.kin() == 0) {
                    grips(report, (grip, day) -> grips.add(grip, day, kept.record(), report.event()));
                }
            }
        }

        void send() {
            happenings.send();
            events.send();
            grips.send();
        }

        @Override
        public void close() {
            happenings.close();
            events.close();
            grips.close();
        }
    }
}
