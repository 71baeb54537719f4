package org.depesche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesche.store.StoreException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to the form that this version of Depesche works with: numbered files of SQL, each run once. The number of the last one is kept in
 * {@code user_version} (SQLite) or in a table of that name (PostgreSQL).
 */
record Schema(Location location) {
    /** The newest form that this version knows. */
    static final int NEWEST = 3;

    private static final int DERIVING = 2; // since when near-duplicates and happenings are kept
    private static final int APPLICATION = 0x44455053; // "DEPS", kept in an SQLite file's header

    /** Makes the tables in an empty database and brings older ones up to date. What is no store, or a newer one, is left as it is. */
    void prepare() {
        int version = version();
        if (version > NEWEST) {
            throw new StoreException(Kind.UNREADABLE, location + ": was written by a newer Depesche (form " + version + ", this one knows " + NEWEST
                    + "); install that version");
        }
        if (version < NEWEST) {
            try (Sql sql = location.connect()) {
                migrate(sql);
            }
        }
    }

    /** The number of the form it is in; 0 for an empty database. Changes nothing. */
    int version() {
        return switch (location) {
            case FileLocation file -> file.exists() ? version(file) : 0;
            case ServerLocation server -> version(server);
        };
    }

    private static int version(FileLocation file) {
        try (Sql sql = file.connectToLook()) {
            long application = sql.number("PRAGMA application_id");
            if (application != APPLICATION && sql.number("SELECT count(*) FROM sqlite_master") > 0) {
                throw new StoreException(Kind.UNREADABLE, file + ": is an SQLite file of another program; give another file with --store");
            }
            return (int) sql.number("PRAGMA user_version");
        }
    }

    private static int version(ServerLocation server) {
        try (Sql sql = server.connect()) {
            if (sql.number("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'user_version'") == 0) {
                if (sql.number("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()") > 0) {
                    throw new StoreException(Kind.UNREADABLE, server
                            + ": holds tables of another program; give an empty database, or a schema of its own (?currentSchema=…)");
                }
                return 0;
            }
            return (int) sql.number("SELECT number FROM user_version");
        }
    }

    private void migrate(Sql sql) {
        sql.transaction(() -> {
            lock(sql);
            for (int number = numberIn(sql) + 1; number <= NEWEST; number++) {
                for (String statement : statements(number)) {
                    sql.run(statement);
                }
                if (number == DERIVING) {
                    Derived.all(sql);
                }
                setNumber(sql, number);
            }
            return 0;
        });
    }

    private void lock(Sql sql) {
        if (location.dialect() == Dialect.POSTGRESQL) {
            sql.run("SELECT pg_advisory_xact_lock(" + APPLICATION + ")");
            sql.run("CREATE TABLE IF NOT EXISTS user_version (number INTEGER NOT NULL)");
        }
    }

    private static int numberIn(Sql sql) {
        return (int) sql.number(sql.dialect() == Dialect.SQLITE ? "PRAGMA user_version" : "SELECT coalesce(max(number), 0) FROM user_version");
    }

    private static void setNumber(Sql sql, int number) {
        switch (sql.dialect()) {
            case SQLITE -> sql.run("PRAGMA user_version = " + number);
            case POSTGRESQL -> {
                sql.run("DELETE FROM user_version");
                sql.run("INSERT INTO user_version (number) VALUES (?)", number);
            }
        }
    }

    private List<String> statements(int number) {
        String name = String.format(Locale.ROOT, "schema/%03d", number);
        String own = text(name + location.dialect().ending());
        String all = location.dialect().schema(text(name + ".sql")) + "\n\n" + (own == null ? "" : own);
        return Stream.of(all.split("\n\n+")).map(String::strip).filter(Schema::doesSomething).toList();
    }

    private static boolean doesSomething(String statement) {
        return statement.lines().anyMatch(line -> !line.startsWith("--"));
    }

    private static @Nullable String text(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
