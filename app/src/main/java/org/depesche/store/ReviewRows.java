package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.depesche.record.Record;
import org.depesche.record.RecordReader;
import org.depesche.record.RecordWriter;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Reviews as rows. */
final class ReviewRows {
    private static final String COLUMNS = "SELECT id, article_id, verdict, reviewer, reviewed_at, reason, record_id, key, start_at, end_at, words, fact, "
            + "correction, superseded_by FROM reviews ";

    private ReviewRows() {}

    /** The reviews of an article that hold, in the order in which they were made. */
    static List<Review> holding(Sql sql, long article) {
        return sql.list(COLUMNS + "WHERE article_id = ? AND superseded_by IS NULL ORDER BY id", ReviewRows::read, article);
    }

    /** All reviews, in the order in which they were made. */
    static List<Review> all(Sql sql) {
        return sql.list(COLUMNS + "ORDER BY id", ReviewRows::read);
    }

    static void insert(Sql sql, Review review) {
        Record correction = review.correction();
        sql.run(
                """
                INSERT INTO reviews (id, article_id, fact_kind, verdict, reviewer, reviewed_at, reason, record_id, key, type, start_at, end_at, words, fact, correction)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                review.id(), review.article(), Excerpt.kind(review.fact()), review.verdict().label(), review.by().name(), review.by().at().toString(),
                review.by().reason(),
                review.record(), review.key(), Excerpt.type(review.fact()), review.anchor().start(), review.anchor().end(), Kept.text(review.anchor().text()),
                json(review.fact()), correction == null ? null : json(correction));
    }

    private static String json(Record record) {
        return Kept.text(RecordWriter.lines().string(record).strip());
    }

    private static Review read(ResultSet row) throws SQLException {
        String correction = row.getString(13);
        long superseding = row.getLong(14);
        @Nullable Long supersededBy = row.wasNull() ? null : superseding;
        return new Review(
                row.getLong(1), row.getLong(2), Labelled.of(Review.Verdict.class, row.getString(3)),
                new Review.Reviewer(row.getString(4), Instant.parse(row.getString(5)), row.getString(6)),
                row.getLong(7), row.getString(8), new Evidence(new Span(row.getInt(9), row.getInt(10)), row.getString(11)),
                RecordReader.read(row.getString(12)), correction == null ? null : RecordReader.read(correction), supersededBy);
    }
}
