package org.depesche.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.depesche.page.Hash;
import org.depesche.record.Record;
import org.depesche.record.RecordException;

/**
 * Holds everything in a store against everything else: pages and keys of the database, the hash and the form of each record, its text, the words of each span,
 * and whether its rows are all there. It only reads; a store in use may be verified.
 */
public final class Verification {
    private static final int CHUNK = 100; // records at a time
    private static final List<String> SPANS = List.of("mentions", "statement_spans", "event_spans", "position_spans", "times", "places");

    /** What must find nothing, and what it means when it does. */
    private static final Map<String, String> DERIVED = Map.of(
            """
            SELECT 'happening ' || key FROM happenings h
            WHERE reports <> (SELECT count(DISTINCT e.record_id) FROM happening_events e WHERE e.happening_id = h.id)""", "counts other reports than it has",
            """
            SELECT 'happening ' || key FROM happenings h
            WHERE 1 <> (SELECT count(*) FROM happening_events e WHERE e.happening_id = h.id AND e.is_lead = 1)""", "has no leading report, or several",
            """
            SELECT 'event ' || r.name || '/' || e.key FROM records r JOIN events e ON e.record_id = r.id WHERE r.is_current = 1
            AND NOT EXISTS (SELECT 1 FROM happening_events h WHERE h.record_id = e.record_id AND h.event = e.key)""", "is in no happening",
            "SELECT 'event ' || r.name || '/' || h.event FROM happening_events h JOIN records r ON r.id = h.record_id WHERE r.is_current = 0",
            "is in a happening though its record is outdated",
            "SELECT 'cluster ' || c.id FROM clusters c WHERE members <> (SELECT count(*) FROM cluster_members m WHERE m.cluster_id = c.id)",
            "counts other members than it has");

    private final Store store;

    public Verification(Store store) {
        this.store = store;
    }

    /** Something that is wrong: where, and what. */
    public record Finding(String where, String what) {}

    /** What was looked at and what was found. */
    public record Result(long records, long facts, List<Finding> findings) {
        static final Result NOTHING = new Result(0, 0, List.of());

        Result plus(Result other) {
            return new Result(records + other.records, facts + other.facts, Stream.concat(findings.stream(), other.findings.stream()).toList());
        }
    }

    /** Is told how many records were looked at; by several threads. */
    public interface Watcher {
        void looked(int records);
    }

    /** Looks at everything, with several threads. */
    public Result run(Watcher watcher) {
        long last;
        Result whole;
        try (Sql sql = store.sql()) {
            whole = new Result(0, 0, database(sql));
            last = sql.number("SELECT coalesce(max(id), 0) FROM records");
        }
        return LongStream.rangeClosed(0, last / CHUNK).parallel().mapToObj(chunk -> {
            try (Sql sql = store.sql()) {
                Result result = new Chunk(sql, chunk * CHUNK, (chunk + 1) * CHUNK - 1).result();
                watcher.looked((int) result.records());
                return result;
            }
        }).reduce(whole, Result::plus);
    }

    private static List<Finding> database(Sql sql) {
        List<Finding> findings = new ArrayList<>();
        if (sql.dialect() == Dialect.SQLITE) {
            sql.list("PRAGMA quick_check(20)", row -> row.getString(1)).stream().filter(line -> !line.equals("ok"))
                    .forEach(line -> findings.add(new Finding("file", line)));
            sql.list("PRAGMA foreign_key_check", row -> new Finding("table " + row.getString(1), "row " + row.getString(2) + " names nothing in "
                    + row.getString(3))).forEach(findings::add);
        }
        sql.list("SELECT key FROM articles a WHERE (SELECT count(*) FROM records r WHERE r.article_id = a.id AND r.is_current = 1) <> 1",
                row -> new Finding("article " + row.getString(1), "has no current record"))
                .forEach(findings::add);
        DERIVED.forEach((wrong, what) -> sql.list(wrong, row -> new Finding(row.getString(1), what)).forEach(findings::add));
        return findings;
    }

    /** The records of a range of numbers. */
    private record Chunk(Sql sql, long from, long to) {

        private record Row(long id, long article, String name, String text, String sha256, byte[] json) {
            static Row read(ResultSet row) throws SQLException {
                return new Row(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), row.getBytes(6));
            }
        }

        Result result() {
            List<Finding> findings = new ArrayList<>();
            List<Row> rows = sql.list(
                    """
                    SELECT r.id, r.article_id, r.name, r.text, j.sha256, j.json FROM records r LEFT JOIN record_json j ON j.record_id = r.id
                    WHERE r.id BETWEEN ? AND ? ORDER BY r.id""", Row::read, from, to);
            if (rows.isEmpty()) {
                return Result.NOTHING;
            }
            for (String table : SPANS) {
                String wrong = "SELECT t.record_id, t.start_at, t.words FROM " + table + " t JOIN records r ON r.id = t.record_id"
                        + " WHERE t.record_id BETWEEN ? AND ? AND t.words <> substr(r.text, t.start_at + 1, t.end_at - t.start_at)";
                sql.list(wrong, row -> finding(table, row), from, to).forEach(findings::add);
            }
            Map<String, Map<Long, Integer>> counts = counts();
            long facts = 0;
            for (Row row : rows) {
                facts += check(row, counts, findings);
            }
            return new Result(rows.size(), facts, findings);
        }

        private static Finding finding(String table, ResultSet row) throws SQLException {
            return new Finding("record " + row.getLong(1), table + " at " + row.getInt(2) + ": „" + row.getString(3) + "“ is not what the text says there");
        }

        private Map<String, Map<Long, Integer>> counts() {
            Map<String, Map<Long, Integer>> counts = new HashMap<>();
            for (String table : RowCounts.TABLES) {
                Map<Long, Integer> ofTable = new HashMap<>();
                sql.list("SELECT record_id, count(*) FROM " + table + " WHERE record_id BETWEEN ? AND ? GROUP BY record_id",
                        row -> ofTable.put(row.getLong(1), row.getInt(2)), from, to);
                counts.put(table, ofTable);
            }
            return counts;
        }

        /** Checks a record and gives the number of its facts. */
        private int check(Row row, Map<String, Map<Long, Integer>> counts, List<Finding> findings) {
            String where = "record " + row.id() + " (" + row.name() + ")";
            if (row.json() == null) {
                findings.add(new Finding(where, "its JSON is missing"));
                return 0;
            }
            Record record;
            try {
                byte[] line = Packed.line(row.json());
                if (!Hash.of(line).equals(row.sha256())) {
                    findings.add(new Finding(where, "its JSON is not what was kept: the hash differs"));
                }
                record = Packed.record(row.json());
                RecordCheck.check(record);
            } catch (IOException | RecordException | StoreException broken) {
                findings.add(new Finding(where, "its JSON is damaged: " + broken.getMessage()));
                return 0;
            }
            if (!Kept.text(record.article().text().string()).equals(row.text())) {
                findings.add(new Finding(where, "its text is not that of its JSON"));
            }
            Record now = Reviewed.apply(row.id(), record, ReviewRows.holding(sql, row.article())).record();
            RowCounts.of(now).forEach((table, count) -> {
                int found = counts.getOrDefault(table, Map.of()).getOrDefault(row.id(), 0);
                if (found != count) {
                    findings.add(new Finding(where, table + ": " + found + " rows, not " + count));
                }
            });
            return Facts.count(now);
        }
    }
}
