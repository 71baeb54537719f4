package org.depesche.store;

/** The store's count of changes, by which derived data know whether they still hold. */
final class Change {
    private Change() {}

    /** Begins a change: locks the store for other writers until the transaction ends, and gives its number. */
    static long next(Sql sql) {
        // SQLite locked already; PostgreSQL locks the row here
        sql.run("UPDATE state SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE name = 'change'");
        return sql.number("SELECT CAST(value AS INTEGER) FROM state WHERE name = 'change'");
    }
}
