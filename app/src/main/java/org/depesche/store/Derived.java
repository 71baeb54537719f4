package org.depesche.store;

import org.depesche.duplicates.Signature;
import org.depesche.duplicates.Signer;
import org.depesche.happenings.Joiner;
import org.depesche.lexicon.Lexicon;
import org.depesche.record.Record;

/**
 * Keeps what is derived from the current records in step with them: clusters of near-duplicates and happenings. A record leaves before its facts are taken out
 * or another takes its place; one enters when it is the current one; what follows from it is written by {@link #settle}, once the facts are. For one
 * transaction at a time.
 */
final class Derived {
    private static final int CHUNK = 300; // records
    private static final Signer SIGNER = new Signer(Lexicon.standard());
    private static final Joiner JOINER = new Joiner(Lexicon.standard());

    private final Sql sql;
    private final CopyRows copies;
    private final HappeningRows happenings;

    Derived(Sql sql) {
        this.sql = sql;
        copies = new CopyRows(sql);
        happenings = new HappeningRows(sql, JOINER);
    }

    /** The signature of an article, by which its copies are found. */
    static Signature sign(Record record) {
        return SIGNER.of(record.article());
    }

    /** A current record goes, or stops being the current one. */
    void leave(long record, long article) {
        copies.leave(article);
        happenings.leave(record);
    }

    /** A record becomes the current one of its article. */
    void enter(long record, long article, Record what, Signature signature) {
        copies.enter(article, what.article(), signature);
        String key = sql.first("SELECT key FROM articles WHERE id = ?", row -> row.getString(1), article).orElseThrow();
        happenings.enter(record, JOINER.reports(key, what));
    }

    /** Writes what follows from all that left and entered. */
    void settle() {
        happenings.settle(copies.settle());
    }

    /** Derives everything, in a store that has nothing derived yet. */
    static void all(Sql sql) {
        Derived derived = new Derived(sql);
        StoreReader reader = new StoreReader(sql);
        long last = sql.number("SELECT coalesce(max(id), 0) FROM records");
        for (long from = 1; from <= last; from += CHUNK) {
            reader.current(from, from + CHUNK - 1).forEach(stored -> derived.enter(stored.id(), stored.article(), stored.record(), sign(stored.record())));
            derived.settle();
        }
    }
}
