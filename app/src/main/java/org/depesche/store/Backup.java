package org.depesche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.store.StoreException.Kind;
import org.jspecify.annotations.Nullable;

/** Copies a store into a new SQLite file, as it stands at one moment, while others go on writing. The file is there when it is whole, or not at all. */
public final class Backup {
    /** In the order that foreign keys ask for. */
    private static final List<String> TABLES = List.of(
            "coders", "articles", "revisions", "sources", "captures", "records", "codings", "record_json", "removed", "credits", "parts", "actors",
            "mentions", "reviews", "statements", "statement_spans", "events", "event_roles", "event_spans", "event_contexts", "positions", "position_spans",
            "links", "times", "places", "damage", "signatures", "clusters", "cluster_members", "happenings", "happening_events", "happening_grips");
    private static final int BATCH = 5_000;

    private final Store store;

    public Backup(Store store) {
        this.store = store;
    }

    /** Writes the copy. Throws {@link StoreException} where the file is there already or cannot be written. */
    public void to(Path file) {
        if (Files.exists(file)) {
            throw new StoreException(Kind.WRONG_USE, file + ": is there already; give a new file");
        }
        Path part = part(file);
        try {
            Files.deleteIfExists(part);
            write(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new StoreException(Kind.UNWRITABLE, file + ": cannot be written (" + broken.getMessage() + "); check its folder and its room", broken);
        } finally {
            remove(part);
        }
    }

    /** Where a copy is written until it is whole. */
    public static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private void write(Path part) {
        try (Sql sql = store.writing()) {
            switch (sql.dialect()) {
                case SQLITE -> sql.run("VACUUM INTO ?", part.toString()); // a reader, but SQLite asks for a connection that may write
                case POSTGRESQL -> copy(sql, part);
            }
        }
    }

    private static void remove(Path part) {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(part.resolveSibling(part.getFileName() + ending));
            } catch (IOException stays) {
                return; // a remainder by a name that says so does no harm
            }
        }
    }

    private static void copy(Sql from, Path part) {
        Store.openOrMake(part.toString());
        from.run("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        try (Sql to = Location.of(part.toString()).connect()) {
            to.transaction(() -> {
                to.run("PRAGMA defer_foreign_keys = 1");
                from.transaction(() -> {
                    TABLES.forEach(table -> copy(from, to, table));
                    String change = from.first("SELECT value FROM state WHERE name = 'change'", row -> row.getString(1)).orElseThrow();
                    return to.run("UPDATE state SET value = ? WHERE name = 'change'", change);
                });
                return 0;
            });
            to.run("PRAGMA journal_mode = DELETE");
        }
    }

    private static void copy(Sql from, Sql to, String table) {
        int columns = (int) to.number("SELECT count(*) FROM pragma_table_info(?)", table);
        int sent = 0;
        String insert = "INSERT INTO " + table + " VALUES (" + "?, ".repeat(columns - 1) + "?)";
        try (Batch batch = to.batch(insert); Stream<Object[]> rows = from.rows("SELECT * FROM " + table, row -> values(row, columns))) {
            for (Object[] row : (Iterable<Object[]>) rows::iterator) {
                batch.add(row);
                if (++sent % BATCH == 0) {
                    batch.send();
                }
            }
            batch.send();
        }
    }

    private static @Nullable Object[] values(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            values.add(row.getObject(i));
        }
        return values.toArray();
    }
}
