package org.depesche.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.store.Sql;

/**
 * An event or statement that nobody has decided on yet.
 *
 * @param record the record's id
 * @param key its key in it
 */
record Doubt(String record, String key, double confidence) {
    private static final int MOST = 10_000; // that can be passed over

    /** The least certain one when so many are passed over. The tables' indexes by confidence lead: records are only looked up for what is shown. */
    static Optional<Doubt> least(Sql sql, int skipped) {
        int most = Math.min(skipped, MOST) + 1;
        return Stream.concat(in(sql, "events", most).stream(), in(sql, "statements", most).stream()).sorted(Comparator.comparingDouble(Doubt::confidence))
                .skip(most - 1L).findFirst();
    }

    private static List<Doubt> in(Sql sql, String table, int most) {
        return sql.list("SELECT r.name, f.key, f.confidence FROM " + table
                + " f CROSS JOIN records r WHERE r.id = f.record_id AND r.is_current = 1 AND f.review_id IS NULL"
                + " ORDER BY f.confidence, f.record_id, f.key LIMIT ?", row -> new Doubt(row.getString(1), row.getString(2), row.getDouble(3)), most);
    }

    /** How many of the current facts somebody has decided on. */
    static long decided(Sql sql) {
        return decided(sql, "events") + decided(sql, "statements");
    }

    private static long decided(Sql sql, String table) {
        return sql.number("SELECT count(*) FROM " + table + " f JOIN records r ON r.id = f.record_id AND r.is_current = 1 WHERE f.review_id IS NOT NULL");
    }
}
