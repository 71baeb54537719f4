package org.depesche.store;

/** The kinds of database that a store can be in. */
public enum Dialect {
    SQLITE, POSTGRESQL;

    /** The schema's words for this database: SQLite's tables are ordered by their keys, PostgreSQL knows neither that nor the name BLOB. */
    String schema(String sql) {
        return switch (this) {
            case SQLITE -> sql;
            case POSTGRESQL -> sql.replace(") WITHOUT ROWID;", ");").replace(" BLOB ", " BYTEA ");
        };
    }

    /** The ending of the files with what only this database needs. */
    String ending() {
        return switch (this) {
            case SQLITE -> ".sqlite.sql";
            case POSTGRESQL -> ".postgresql.sql";
        };
    }
}
