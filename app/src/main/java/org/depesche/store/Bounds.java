package org.depesche.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Keeps a question on an SQLite connection within its time, its values small and other files out of it; SQLite's driver ends nothing by a timeout of JDBC's.
 * Used once.
 */
final class Bounds extends ProgressHandler {
    private static final int STEPS = 10_000; // of SQLite's machine between two looks at the time
    private static final int LONGEST = 1 << 24; // bytes of a value
    private static final int USUAL_LONGEST = 1_000_000_000;
    private static final int USUAL_ATTACHED = 10; // files

    private final SQLiteConnection connection;
    private final long end;

    Bounds(Connection connection, int seconds) throws SQLException {
        this.connection = connection.unwrap(SQLiteConnection.class);
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Runs work on the connection, which is free again after it. */
    <T> T around(Supplier<T> work) throws SQLException {
        ProgressHandler.setHandler(connection, STEPS, this);
        limit(LONGEST, 0);
        try {
            return work.get();
        } finally {
            ProgressHandler.clearHandler(connection);
            limit(USUAL_LONGEST, USUAL_ATTACHED);
        }
    }

    private void limit(int longest, int attached) throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, longest);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, attached);
    }

    /** Not nought where SQLite is to stop. */
    @Override
    protected int progress() {
        return System.nanoTime() - end > 0 ? 1 : 0;
    }
}
