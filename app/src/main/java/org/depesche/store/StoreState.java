package org.depesche.store;

/**
 * How a store is.
 *
 * @param form the number of its form
 * @param articles articles in it
 * @param records their codings
 * @param coders coders that made them
 * @param reviews decisions of people
 * @param happenings events of the world that are told
 * @param shared how many of them by several articles
 * @param copies articles that print the copy of another
 * @param bytes its size; for a server that of the database
 * @param database the database's name and version
 */
public record StoreState(int form, long articles, long records, long coders, long reviews, long happenings, long shared, long copies, long bytes,
        String database) {

    public static StoreState of(Store store) {
        try (Sql sql = store.sql()) {
            boolean file = sql.dialect() == Dialect.SQLITE;
            return new StoreState(
                    (int) sql.number(file ? "PRAGMA user_version" : "SELECT number FROM user_version"),
                    sql.number("SELECT count(*) FROM articles"), sql.number("SELECT count(*) FROM records"), sql.number("SELECT count(*) FROM coders"),
                    sql.number("SELECT count(*) FROM reviews"),
                    sql.number("SELECT count(*) FROM happenings"), sql.number("SELECT count(*) FROM happenings WHERE reports > 1"),
                    sql.number("SELECT coalesce(sum(members - 1), 0) FROM clusters"),
                    sql.number(file ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
                    : "SELECT pg_database_size(current_database())"),
                    (file ? "SQLite " : "PostgreSQL ") + sql.first(file ? "SELECT sqlite_version()" : "SHOW server_version", row -> row.getString(1))
                    .orElse("?"));
        }
    }
}
