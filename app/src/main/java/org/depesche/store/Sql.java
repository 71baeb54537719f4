package org.depesche.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plain JDBC on one connection, with the store's one-line problems in place of {@link SQLException}. Values are always parameters, never part of the SQL. Not
 * thread-safe: a connection is for one thread at a time.
 */
public final class Sql implements AutoCloseable {
    private static final int ROWS_AT_A_TIME = 200; // that PostgreSQL sends
    private static final int MOST_IDLE = 100; // statements

    private final Connection connection;
    private final Location location;
    private final Map<String, PreparedStatement> idle = new HashMap<>(); // prepared once, used again

    Sql(Connection connection, Location location) {
        this.connection = connection;
        this.location = location;
    }

    /** Reads a row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work on a connection. */
    public interface Work<T> {
        T run() throws SQLException;
    }

    /** Which kind of database it is, where the two differ. */
    public Dialect dialect() {
        return location.dialect();
    }

    /** Runs a statement and gives the number of rows it changed. */
    public int run(String sql, @Nullable Object... values) {
        return guarded(() -> {
            PreparedStatement statement = prepared(sql, values);
            int changed = statement.execute() ? 0 : statement.getUpdateCount();
            giveBack(sql, statement);
            return changed;
        });
    }

    /** All rows. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return guarded(() -> {
            PreparedStatement statement = prepared(sql, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(row.read(rows));
                }
            }
            giveBack(sql, statement);
            return all;
        });
    }

    /**
     * What a person's own question answers: the columns' names, then the rows, at most so many, within so many seconds and 32 MiB of letters. Ask it on a
     * connection that only reads.
     *
     * @throws StoreException with kind WRONG_USE where the question cannot be answered, or is none that reads
     */
    public List<List<@Nullable Object>> ask(String question, int most, int seconds) {
        Question asked = Question.of(question);
        return guarded(() -> location.bounded(connection, seconds, () -> asked.answer(connection, most, seconds)));
    }

    /** The store's tables and views, each with its columns in their order. */
    public Map<String, List<String>> tables() {
        return guarded(() -> Question.tables(connection));
    }

    /** The first row, if there is any. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return guarded(() -> {
            PreparedStatement statement = prepared(sql, values);
            Optional<T> first;
            try (ResultSet rows = statement.executeQuery()) {
                first = rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
            giveBack(sql, statement);
            return first;
        });
    }

    /** The number in the first column of the first row. */
    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** The rows as they are asked for, all as they stood when the first was read. Close the stream; nothing else may be asked of this connection before. */
    public <T> Stream<T> stream(String sql, Row<T> row, @Nullable Object... values) {
        return guarded(() -> {
            connection.setAutoCommit(false); // PostgreSQL would hold all rows in memory otherwise
            return rows(sql, row, values).onClose(() -> guarded(() -> {
                connection.rollback();
                connection.setAutoCommit(true);
                return 0;
            }));
        });
    }

    /** The rows as they are asked for, within a transaction that is under way. Close the stream. */
    <T> Stream<T> rows(String sql, Row<T> row, @Nullable Object... values) {
        return guarded(() -> {
            PreparedStatement statement = prepared(sql, values);
            statement.setFetchSize(ROWS_AT_A_TIME);
            Rows<T> rows = new Rows<>(statement.executeQuery(), row, location);
            return rows.stream().onClose(() -> guarded(() -> {
                statement.close();
                return 0;
            }));
        });
    }

    /** Runs work as one transaction: all of it is kept, or nothing. */
    public <T> T transaction(Work<T> work) {
        return guarded(() -> {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (done) {
                    connection.setAutoCommit(true);
                } else {
                    rollBack();
                }
            }
        });
    }

    /** Undoes what was begun. What went wrong before is what is told, not that the database, as on a full disk, has undone it already. */
    private void rollBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException undone) {
            return;
        }
    }

    /** A statement to be run with many rows. Close it. */
    Batch batch(String sql) {
        return new Batch(guarded(() -> connection.prepareStatement(sql)), location);
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Keeps a statement for the next time. One that failed is never given back; closing the connection closes it. */
    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        if (idle.size() >= MOST_IDLE || idle.putIfAbsent(sql, statement) != null) {
            statement.close();
        }
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException broken) {
            throw location.problem(broken);
        }
    }

    @Override
    public void close() {
        guarded(() -> {
            connection.close();
            return 0;
        });
    }
}
