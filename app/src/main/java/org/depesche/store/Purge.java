package org.depesche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles out for good, with all their revisions, codings and reviews.
 *
 * @param publisher whose articles; null for anybody's
 * @param url the address, or what it begins with; null for any
 * @param id a record's id; null for any
 * @param from published on that day or later; null for any
 * @param to published on that day or earlier; null for any
 */
public record Purge(@Nullable String publisher, @Nullable String url, @Nullable String id, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** What goes. */
    public record Extent(long articles, long records, long events, long statements, long reviews) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d articles with %,d records, %,d statements, %,d events and %,d reviews", articles, records, statements,
                    events, reviews);
        }
    }

    /** Whether it names anything; what names nothing would mean everything. */
    public boolean isBounded() {
        return publisher != null || url != null || id != null || from != null || to != null;
    }

    /** What would go. */
    public Extent extent(Store store) {
        try (Sql sql = store.sql()) {
            return new Extent(
                    count(sql, "articles", "id"), count(sql, "records", "article_id"),
                    count(sql, "events e JOIN records r ON r.id = e.record_id", "r.article_id"),
                    count(sql, "statements s JOIN records r ON r.id = s.record_id", "r.article_id"),
                    count(sql, "reviews", "article_id"));
        }
    }

    /**
     * Takes it out; the bytes are overwritten.
     *
     * @param watcher is told how many articles are out
     */
    public void run(Store store, IntConsumer watcher) {
        try (Sql sql = store.writing()) {
            if (sql.dialect() == Dialect.SQLITE) {
                sql.run("PRAGMA secure_delete = 1");
            }
            sql.transaction(() -> {
                long change = Change.next(sql);
                List<Object> values = new ArrayList<>();
                List<Long> articles = sql.list("SELECT id FROM articles WHERE id IN " + chosen(values), row -> row.getLong(1), values.toArray());
                Derived derived = new Derived(sql);
                articles.forEach(article -> {
                    remove(sql, derived, article, change);
                    watcher.accept(1);
                });
                derived.settle();
                return articles.size();
            });
            if (sql.dialect() == Dialect.SQLITE) {
                sql.list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
            }
        }
    }

    /** From the leaves to the root: a cascade alone would meet keys that still are named. */
    private static void remove(Sql sql, Derived derived, long article, long change) {
        for (long id : sql.list("SELECT id FROM records WHERE article_id = ?", row -> row.getLong(1), article)) {
            derived.leave(id, article);
            FactRows.remove(sql, id);
            sql.run("INSERT INTO removed (record_id, change) VALUES (?, ?)", id, change);
        }
        sql.run("DELETE FROM records WHERE article_id = ?", article);
        sql.run("DELETE FROM articles WHERE id = ?", article);
    }

    private long count(Sql sql, String from, String column) {
        List<Object> values = new ArrayList<>();
        return sql.number("SELECT count(*) FROM " + from + " WHERE " + column + " IN " + chosen(values), values.toArray());
    }

    private String chosen(List<Object> values) {
        StringBuilder where = new StringBuilder("(SELECT article_id FROM records WHERE is_current = 1");
        condition(where, values, " AND publisher = ?", publisher);
        condition(where, values, " AND url IS NOT NULL AND substr(url, 1, length(CAST(? AS TEXT))) = ?", url, url);
        condition(where, values, " AND article_id IN (SELECT article_id FROM records WHERE name = ?)", id);
        condition(where, values, " AND published_from >= ?", from == null ? null : from.toString());
        condition(where, values, " AND published_to <= ?", to == null ? null : to.toString());
        return where.append(')').toString();
    }

    private static void condition(StringBuilder where, List<Object> values, String sql, @Nullable String... given) {
        for (String value : given) {
            if (value == null) {
                return;
            }
        }
        where.append(sql);
        values.addAll(List.of(given));
    }
}
