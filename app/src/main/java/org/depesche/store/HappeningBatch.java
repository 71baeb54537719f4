package org.depesche.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.happenings.Happening;
import org.depesche.happenings.Kin;
import org.depesche.happenings.Report;

/** Happenings as rows, gathered and sent together. A happening keeps the number that its leading report's had before. For one transaction. */
final class HappeningBatch implements AutoCloseable {
    private final Map<String, KeptReport> reports = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final Grips grips;
    private final Batch happenings;
    private final Batch events;
    private final Batch gripped;
    private long next;

    /** Says by what a report is found. */
    interface Grips {
        void of(Report report, Grip taker);
    }

    /** Takes something that a report is found by. */
    interface Grip {
        void take(String grip, long day);
    }

    /**
     * @param pool the reports that are joined
     * @param next the first number that is free
     */
    HappeningBatch(Sql sql, List<KeptReport> pool, long next, Grips grips) {
        pool.forEach(kept -> reports.put(kept.report().id(), kept));
        this.next = next;
        this.grips = grips;
        happenings = sql.batch(
                "INSERT INTO happenings (id, key, kin, type, status, date_from, date_to, place, reports, publishers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        events = sql.batch("INSERT INTO happening_events (record_id, event, happening_id, is_lead, report) VALUES (?, ?, ?, ?, ?)");
        gripped = sql.batch("INSERT INTO happening_grips (grip, day, record_id, event) VALUES (?, ?, ?, ?)");
    }

    /** Adds happenings that belong together; the number of the first names them. */
    void add(Kin kin) {
        long name = 0;
        for (Happening happening : kin.happenings()) {
            long id = number(happening);
            name = name == 0 ? id : name;
            add(id, name, happening);
        }
    }

    private long number(Happening happening) {
        long before = kept(happening.reports().getFirst()).happening();
        return before != 0 && taken.add(before) ? before : next++;
    }

    private void add(long id, long kin, Happening happening) {
        Report lead = happening.reports().getFirst();
        happenings.add(
                id, Kept.text(happening.key()), kin, lead.type().name(), lead.status().label(), happening.from(), happening.to(),
                Kept.orNull(happening.place()),
                happening.articles(), happening.publishers());
        happening.reports().forEach(report -> add(id, report, report == lead));
    }

    private void add(long happening, Report report, boolean lead) {
        KeptReport kept = kept(report);
        events.add(kept.record(), report.event(), happening, FactRows.flag(lead), Kept.text(report.line()));
        if (kept.isNew()) {
            grips.of(report, (grip, day) -> gripped.add(Kept.text(grip), day, kept.record(), report.event()));
        }
    }

    private KeptReport kept(Report report) {
        KeptReport kept = reports.get(report.id());
        if (kept == null) {
            throw new IllegalArgumentException("no such report: " + report.id());
        }
        return kept;
    }

    /** Sends the rows. */
    void send() {
        happenings.send();
        events.send();
        gripped.send();
    }

    @Override
    public void close() {
        happenings.close();
        events.close();
        gripped.close();
    }
}
