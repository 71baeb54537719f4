package org.depesche.store;

import java.nio.file.Path;
import org.depesche.store.StoreException.Kind;

/**
 * A place that keeps records: an SQLite file or a PostgreSQL server. Immutable and thread-safe; it holds no connection, its readers and its writer do.
 *
 * <pre>{@code
 * Store store = Store.openOrMake("depesche.db");
 * try (StoreWriter writer = store.writer()) {
 *     writer.add(record);
 * }
 * try (StoreReader reader = store.reader(); Stream<StoredRecord> records = reader.records()) {
 *     records.forEach(…);
 * }
 * }</pre>
 */
public final class Store {
    private final Location location;

    private Store(Location location) {
        this.location = location;
    }

    /**
     * Opens a store that is there, and brings it up to date when an older Depesche made it.
     *
     * @param location a file, or {@code jdbc:postgresql://HOST/DATABASE?user=…&password=…}
     * @throws StoreException where there is none, or none that can be used; nothing is changed then
     */
    public static Store open(String location) {
        Location place = Location.of(location);
        if (!place.exists()) {
            throw new StoreException(Kind.UNREADABLE, place + ": there is no store; make one with depesche add INPUT");
        }
        return opened(place);
    }

    /** Opens a store, or makes it. Throws like {@link #open} where that cannot be done. */
    public static Store openOrMake(String location) {
        return opened(Location.of(location));
    }

    private static Store opened(Location location) {
        new Schema(location).prepare();
        return new Store(location);
    }

    /** A reader with a connection of its own. It sees what is committed. */
    public StoreReader reader() {
        return new StoreReader(sql());
    }

    /** A writer with a thread of its own. Several, also of other processes, take turns. */
    public StoreWriter writer() {
        return new StoreWriter(this);
    }

    /** A connection for questions in SQL. It cannot write. */
    public Sql sql() {
        return location.connectToRead();
    }

    /** A connection for work that writes, such as derived tables: use {@link Sql#transaction}. */
    public Sql writing() {
        return location.connect();
    }

    /** The folder for data derived from it: beside its file, or for a server in the user's folder of caches. It need not be there yet. */
    public Path companion(String kind) {
        return location.companion(kind);
    }

    /** Where it is, without a password. */
    @Override
    public String toString() {
        return location.toString();
    }
}
