package org.depesche.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.store.Review.Reviewer;
import org.depesche.store.Review.Verdict;
import org.depesche.store.StoreException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What people decide of statements and events. A decision wins over the coder and holds for later codings of the article too; each is kept for ever, the last
 * one of a fact counts. Facts are named by the record's id and their key in it, as {@link StoreReader#record(String)} shows them. Thread-safe.
 */
public final class Reviews {
    private final Store store;

    public Reviews(Store store) {
        this.store = store;
    }

    /** The fact is right. Throws {@link StoreException} where there is no such record or fact, like all below. */
    public Review accept(String record, String key, Reviewer by) {
        return decide(record, key, Verdict.ACCEPT, by, null);
    }

    /** There is no such fact. */
    public Review reject(String record, String key, Reviewer by) {
        return decide(record, key, Verdict.REJECT, by, null);
    }

    /** The event with the same key is right in this form. Its actors are those of the record, its words those of the text. */
    public Review correct(String record, Event right, Reviewer by) {
        return decide(record, right.key(), Verdict.CORRECT, by, in -> Excerpt.of(in, right));
    }

    /** The statement with the same key is right in this form. */
    public Review correct(String record, Statement right, Reviewer by) {
        return decide(record, right.key(), Verdict.CORRECT, by, in -> Excerpt.of(in, right));
    }

    /** The coder missed this event. Its own key does not count. */
    public Review add(String record, Event missed, Reviewer by) {
        return decide(record, missed.key(), Verdict.ADD, by, in -> Excerpt.of(in, missed));
    }

    /** The coder missed this statement. Its own key does not count. */
    public Review add(String record, Statement missed, Reviewer by) {
        return decide(record, missed.key(), Verdict.ADD, by, in -> Excerpt.of(in, missed));
    }

    /** Takes a review back, as if it had not been made: what held before it holds again. Only a review that holds can be taken back. */
    public void withdraw(long review) {
        try (Sql sql = store.writing(); FactRows facts = new FactRows(sql)) {
            sql.transaction(() -> {
                long change = Change.next(sql);
                long article = sql.first("SELECT article_id FROM reviews WHERE id = ? AND superseded_by IS NULL", row -> row.getLong(1), review)
                        .orElseThrow(() -> new StoreException(Kind.WRONG_USE, store + ": review " + review + " does not hold any more; reload the page"));
                sql.run("UPDATE reviews SET superseded_by = NULL WHERE superseded_by = ?", review);
                sql.run("DELETE FROM reviews WHERE id = ?", review);
                rewrite(sql, facts, article, change);
                return review;
            });
        }
    }

    /** All reviews, older ones of the same fact included, in the order in which they were made. */
    public List<Review> all() {
        try (Sql sql = store.sql()) {
            return ReviewRows.all(sql);
        }
    }

    /** The reviews of an article that hold. */
    public List<Review> of(long article) {
        try (Sql sql = store.sql()) {
            return ReviewRows.holding(sql, article);
        }
    }

    private interface Correction {
        Record in(Record record);
    }

    private record Target(long id, long article) {}

    private Review decide(String name, String key, Verdict verdict, Reviewer by, @Nullable Correction correction) {
        try (Sql sql = store.writing(); FactRows facts = new FactRows(sql)) {
            return sql.transaction(() -> {
                long change = Change.next(sql);
                Target target = sql.first("SELECT id, article_id FROM records WHERE name = ? ORDER BY is_current DESC, id DESC LIMIT 1",
                        row -> new Target(row.getLong(1), row.getLong(2)), name)
                        .orElseThrow(() -> new StoreException(Kind.WRONG_USE, store + ": no record " + name
                                + "; give a record's id and a fact's key, such as 9f2c…/e3"));
                Review review = decided(sql, target, key, verdict, by, correction);
                rewrite(sql, facts, target.article(), change);
                return review;
            });
        }
    }

    private Review decided(Sql sql, Target target, String key, Verdict verdict, Reviewer by, @Nullable Correction correction) {
        Record original = sql.first("SELECT json FROM record_json WHERE record_id = ?", row -> StoreReader.unpacked(target.id(), row.getBytes(1)),
                target.id()).orElseThrow();
        List<Review> holding = ReviewRows.holding(sql, target.article());
        Reviewed.Result now = Reviewed.apply(target.id(), original, holding);
        Optional<Review> before = verdict == Verdict.ADD ? Optional.empty() : before(holding, now.reviews(), target, key);
        long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM reviews");
        Record right = correction == null ? null : correction.in(now.record());
        Record fact = before.map(Review::fact).orElseGet(() -> right != null && verdict == Verdict.ADD ? right : fact(now.record(), original, key));
        Review review = review(id, target, key, verdict, by, before.orElse(null), fact, right);
        ReviewRows.insert(sql, review);
        before.ifPresent(old -> sql.run("UPDATE reviews SET superseded_by = ? WHERE id = ?", id, old.id()));
        return review;
    }

    /** A later decision on a fact that was corrected keeps the correction, unless it rejects the fact or corrects it anew. */
    private static Review review(long id, Target target, String key, Verdict verdict, Reviewer by, @Nullable Review before, Record fact,
            @Nullable Record right) {
        boolean keeps = before != null && before.correction() != null && verdict == Verdict.ACCEPT;
        boolean added = before != null && before.verdict() == Verdict.ADD && verdict != Verdict.REJECT;
        Verdict meant = added ? Verdict.ADD : keeps ? Verdict.CORRECT : verdict;
        long record = before == null ? target.id() : before.record();
        String known = before != null ? before.key() : meant == Verdict.ADD ? "" : key;
        return new Review(id, target.article(), meant, by, record, known, Excerpt.anchor(fact), fact, keeps
                && before != null ? before.correction() : right, null);
    }

    private static Optional<Review> before(List<Review> holding, Map<String, Long> marks, Target target, String key) {
        return holding.stream()
                .filter(review -> marks.containsKey(key) ? marks.get(key) == review.id() : review.verdict() == Verdict.REJECT
                        && review.record() == target.id() && review.key().equals(key))
                .findFirst();
    }

    private Record fact(Record now, Record original, String key) {
        for (Record record : List.of(now, original)) {
            for (Event event : record.events()) {
                if (event.key().equals(key)) {
                    return Excerpt.of(record, event);
                }
            }
            for (Statement statement : record.statements()) {
                if (statement.key().equals(key)) {
                    return Excerpt.of(record, statement);
                }
            }
        }
        throw new StoreException(Kind.WRONG_USE, "record " + now.id() + " has no statement or event " + key + "; depesche read --format text shows them");
    }

    /** Writes the rows of all codings of an article anew. */
    private static void rewrite(Sql sql, FactRows facts, long article, long change) {
        List<Review> reviews = ReviewRows.holding(sql, article);
        Derived derived = new Derived(sql);
        long current = sql.number("SELECT id FROM records WHERE article_id = ? AND is_current = 1", article);
        derived.leave(current, article);
        for (long id : sql.list("SELECT id FROM records WHERE article_id = ? ORDER BY id", row -> row.getLong(1), article)) {
            Record original = sql.first("SELECT json FROM record_json WHERE record_id = ?", row -> StoreReader.unpacked(id, row.getBytes(1)), id).orElseThrow();
            Reviewed.Result now = Reviewed.apply(id, original, reviews);
            FactRows.remove(sql, id);
            facts.add(id, now.record(), now.reviews());
            if (id == current) {
                derived.enter(id, article, now.record(), Derived.sign(now.record()));
            }
            sql.run("UPDATE records SET change = ? WHERE id = ?", change, id);
        }
        facts.send();
        derived.settle();
    }
}
