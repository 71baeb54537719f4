package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads happenings from a store: of which days, of which event, with which reports. For one thread at a time, like the connection that it asks. */
public final class HappeningReader {
    private static final String COLUMNS =
            """
            SELECT h.id, h.key, h.type, h.status, h.date_from, h.date_to, h.place, h.reports, h.publishers, l.record_id, l.event
            FROM happenings h JOIN happening_events l ON l.happening_id = h.id AND l.is_lead = 1\s""";

    private final Sql sql;

    public HappeningReader(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which happenings are asked for: those that begin in a range of days.
     *
     * @param from the first day; null for any
     * @param to the last day; null for any
     * @param type PLOVER's type; null for any
     * @param publishers at least so many independent publishers
     */
    public record Wanted(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String type, int publishers) {

        /** Those of a day. */
        public static Wanted on(LocalDate day) {
            return new Wanted(day, day, null, 1);
        }
    }

    private record Row(StoredHappening happening, long record, String event) {}

    /** Happenings by day, those of a day by the number of their publishers. */
    public List<StoredHappening> list(Wanted wanted, int most, int skipped) {
        List<Object> values = new ArrayList<>();
        String where = where(wanted, values);
        values.add(most);
        values.add(skipped);
        return sql.list(COLUMNS + where + " ORDER BY h.date_from, h.publishers DESC, h.reports DESC, h.key LIMIT ? OFFSET ?", HappeningReader::row,
                values.toArray()).stream().map(this::told).toList();
    }

    /** How many there are. */
    public long count(Wanted wanted) {
        List<Object> values = new ArrayList<>();
        String where = where(wanted, values);
        return sql.number("SELECT count(*) FROM happenings h " + where, values.toArray());
    }

    private static String where(Wanted wanted, List<Object> values) {
        StringBuilder where = new StringBuilder("WHERE h.publishers >= ?");
        values.add(wanted.publishers());
        if (wanted.from() != null) {
            where.append(" AND h.date_from >= ?");
            values.add(wanted.from().toString());
        }
        if (wanted.to() != null) {
            where.append(" AND h.date_from <= ?");
            values.add(wanted.to().toString());
        }
        if (wanted.type() != null) {
            where.append(" AND h.type = ?");
            values.add(wanted.type());
        }
        return where.toString();
    }

    /** The happening of that name. */
    public Optional<StoredHappening> of(String key) {
        return sql.first(COLUMNS + "WHERE h.key = ?", HappeningReader::row, key).map(this::told);
    }

    /** The happening that an event of a current record is a report of; the record is named by its id. */
    public Optional<StoredHappening> of(String record, String event) {
        return sql.first(
                COLUMNS + """
                WHERE h.id = (SELECT e.happening_id FROM happening_events e JOIN records r ON r.id = e.record_id
                WHERE r.name = ? AND e.event = ? ORDER BY r.id DESC LIMIT 1)""",
                HappeningReader::row, record, event).map(this::told);
    }

    /** The reports of a happening, the leading one first, then by day of publication. */
    public List<StoredHappening.Report> reports(String key) {
        return sql.list(
                """
                SELECT r.name, e.event, e.is_lead, r.title, r.publisher, r.published, r.url, e.record_id FROM happenings h
                JOIN happening_events e ON e.happening_id = h.id JOIN records r ON r.id = e.record_id
                WHERE h.key = ? ORDER BY e.is_lead DESC, r.published_from, r.name, e.event""",
                row -> new StoredHappening.Report(
                        row.getString(1), row.getString(2), row.getInt(3) == 1, trigger(row.getLong(8), row.getString(2)), row.getString(4),
                        row.getString(5), row.getString(6), row.getString(7)),
                key);
    }

    private String trigger(long record, String event) {
        return String.join(" … ", sql.list("SELECT words FROM event_spans WHERE record_id = ? AND event = ? AND role = 'trigger' ORDER BY n",
                row -> row.getString(1), record, event));
    }

    private static Row row(ResultSet row) throws SQLException {
        StoredHappening bare = new StoredHappening(
                row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getInt(8), row.getInt(9),
                List.of(), List.of());
        return new Row(bare, row.getLong(10), row.getString(11));
    }

    private StoredHappening told(Row row) {
        StoredHappening bare = row.happening();
        return new StoredHappening(bare.key(), bare.type(), bare.status(), bare.from(), bare.to(), bare.place(), bare.articles(), bare.publishers(),
                names(row, "actor"), names(row, "recipient"));
    }

    private List<String> names(Row row, String role) {
        return sql.list(
                """
                SELECT CASE WHEN a.name = '' THEN a.id ELSE a.name END FROM event_roles o JOIN actors a ON a.record_id = o.record_id AND a.key = o.actor
                WHERE o.record_id = ? AND o.event = ? AND o.role = ? ORDER BY o.n""",
                name -> name.getString(1), row.record(), row.event(), role);
    }
}
