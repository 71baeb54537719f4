package org.depesche.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.depesche.record.Record;
import org.depesche.record.RecordException;
import org.depesche.store.StoreException.Kind;

/** Reads records from a store, through a connection of its own. For one thread at a time; close it. */
public final class StoreReader implements AutoCloseable {
    private static final String COLUMNS = """
            SELECT r.id, r.article_id, r.revision, r.is_current, j.json,
            (SELECT count(*) FROM reviews v WHERE v.article_id = r.article_id) FROM records r JOIN record_json j ON j.record_id = r.id
            """;

    private final Sql sql;

    StoreReader(Sql sql) {
        this.sql = sql;
    }

    /** The connection, for questions in SQL. */
    public Sql sql() {
        return sql;
    }

    /** The current record of that name (the id in its JSON); of several the one that was added last. */
    public Optional<StoredRecord> record(String name) {
        return sql.first(COLUMNS + "WHERE r.name = ? ORDER BY r.is_current DESC, r.id DESC LIMIT 1", this::stored, name);
    }

    /** The record with that number in the store. */
    public Optional<StoredRecord> record(long id) {
        return sql.first(COLUMNS + "WHERE r.id = ?", this::stored, id);
    }

    /** The record with that number as its coder wrote it, without corrections. */
    public Optional<Record> original(long id) {
        return sql.first("SELECT json FROM record_json WHERE record_id = ?", row -> unpacked(id, row.getBytes(1)), id);
    }

    /** The current record of each article, in the order in which they were first added. Close the stream before anything else is asked of this reader. */
    public Stream<StoredRecord> records() {
        return sql.stream(COLUMNS + "WHERE r.is_current = 1 ORDER BY r.article_id", this::stored);
    }

    /** The current records with numbers in that range. */
    List<StoredRecord> current(long from, long to) {
        return sql.list(COLUMNS + "WHERE r.is_current = 1 AND r.id BETWEEN ? AND ? ORDER BY r.id", this::stored, from, to);
    }

    /** The same of the records whose numbers are wanted. The others are not unpacked. */
    public Stream<StoredRecord> records(LongPredicate wanted) {
        Sql.Row<Optional<StoredRecord>> unpacking = row -> wanted.test(row.getLong(1)) ? Optional.of(stored(row)) : Optional.empty();
        return sql.stream(COLUMNS + "WHERE r.is_current = 1 ORDER BY r.article_id", unpacking).flatMap(Optional::stream);
    }

    /** All records, older revisions and older coders' included, in the order in which they were added. Close the stream like that of {@link #records}. */
    public Stream<StoredRecord> history() {
        return sql.stream(COLUMNS + "ORDER BY r.id", this::stored);
    }

    /** The current records that were written after that change, in the order of their numbers; for derived data to follow. Close the stream. */
    public Stream<StoredRecord> since(long change) {
        return sql.stream(COLUMNS + "WHERE r.change > ? AND r.is_current = 1 ORDER BY r.id", this::stored, change);
    }

    /** What an input ({@link Prepared#input}) was coded to by that coder, if it was. */
    public Optional<Coded> coded(String input, Record.Coder coder) {
        return sql.first(
                """
                SELECT c.record_id, c.source_id, r.name FROM codings c JOIN coders o ON o.id = c.coder_id JOIN records r ON r.id = c.record_id
                WHERE c.input = ? AND o.version = ? AND o.lexicon = ? AND o.models = ?""",
                row -> new Coded(row.getLong(1), row.getLong(2), row.getString(3)), input, coder.version(), coder.lexicon(), coder.models());
    }

    /** How many articles there are. */
    public long articles() {
        return sql.number("SELECT count(*) FROM articles");
    }

    /** A number that grows with every change to the store. */
    public long change() {
        return sql.number("SELECT CAST(value AS INTEGER) FROM state WHERE name = 'change'");
    }

    private StoredRecord stored(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        long article = row.getLong(2);
        Record coded = unpacked(id, row.getBytes(5));
        Record now = row.getInt(6) == 0 ? coded : Reviewed.apply(id, coded, ReviewRows.holding(sql, article)).record();
        return new StoredRecord(id, article, row.getInt(3), row.getInt(4) == 1, now);
    }

    static Record unpacked(long id, byte[] packed) {
        try {
            return Packed.record(packed);
        } catch (IOException | RecordException broken) {
            throw new StoreException(Kind.UNREADABLE, "record " + id + " is damaged (" + broken.getMessage()
                    + "); take a backup in its place, depesche verify tells what else is", broken);
        }
    }

    @Override
    public void close() {
        sql.close();
    }
}
