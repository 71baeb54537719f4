package org.depesche.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Where a store is. */
sealed interface Location permits FileLocation, ServerLocation {

    /** The location that a user names: {@code jdbc:postgresql://…} or a file. */
    static Location of(String named) {
        return named.startsWith("jdbc:") ? ServerLocation.of(named) : FileLocation.of(named);
    }

    Dialect dialect();

    /** Whether there is anything yet. */
    boolean exists();

    /** A connection that may write. Makes an empty database where there is none. */
    Sql connect();

    /** A connection that only reads. */
    Sql connectToRead();

    /** Runs work that reads within so many seconds and with values of a bearable size, as far as the server does not see to that itself. */
    <T> T bounded(Connection connection, int seconds, Supplier<T> work) throws SQLException;

    /** The folder for data of this kind that are derived from it. */
    Path companion(String kind);

    /** The one line that tells a person what a database's error means here. */
    StoreException problem(SQLException broken);
}
