package org.depesche.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows gathered for one statement, sent together. Not thread-safe. */
final class Batch implements AutoCloseable {
    private final PreparedStatement statement;
    private final Location location;
    private int rows;

    Batch(PreparedStatement statement, Location location) {
        this.statement = statement;
        this.location = location;
    }

    /** Adds a row. */
    void add(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            rows++;
        } catch (SQLException broken) {
            throw location.problem(broken);
        }
    }

    /** Sends the rows. */
    void send() {
        if (rows == 0) {
            return;
        }
        try {
            statement.executeBatch();
        } catch (SQLException broken) {
            throw location.problem(broken);
        } finally {
            rows = 0;
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException broken) {
            throw location.problem(broken);
        }
    }
}
