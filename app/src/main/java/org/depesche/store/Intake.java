package org.depesche.store;

import java.util.Optional;
import org.depesche.article.Article;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.rights.Rights;
import org.depesche.store.Added.Outcome;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Takes records in within one transaction, and decides for each what is new about it: the article, the revision, the coding, the capture, or nothing. What it
 * decides hangs on what the store holds and on the order of records alone.
 */
final class Intake {
    private final Sql sql;
    private final FactRows facts;
    private final Derived derived;
    private final long change;

    Intake(Sql sql, FactRows facts, Derived derived) {
        this.sql = sql;
        this.facts = facts;
        this.derived = derived;
        change = Change.next(sql);
    }

    /** A state of an article; new ones have no rows yet. */
    private record Revision(long article, int number, boolean isNew) {}

    Added add(Prepared prepared) {
        Record record = prepared.record();
        long coder = coder(record.coder());
        Optional<Added> known = known(prepared, coder);
        if (known.isPresent()) {
            return known.get();
        }
        long article = article(prepared.article());
        Revision revision = revision(article, prepared, coder);
        long source = source(revision, record.source());
        boolean captured = capture(source, record.source());
        Optional<Long> coded = sql.first("SELECT id FROM records WHERE article_id = ? AND revision = ? AND coder_id = ?", row -> row.getLong(1), article,
                revision.number(), coder);
        long id = coded.orElseGet(() -> insert(prepared, revision, coder, source));
        sql.run("INSERT INTO codings (input, coder_id, record_id, source_id) VALUES (?, ?, ?, ?)", prepared.input(), coder, id, source);
        return new Added(id, outcome(revision, coded.isPresent(), captured));
    }

    /** The capture of a source that was coded already; false where the capture was known too. */
    boolean capture(long source, Source seen) {
        return sql.run("INSERT INTO captures (source_id, uri, captured_at, warc) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                source, Kept.text(seen.uri()), orEmpty(seen.capturedAt()), orEmpty(seen.warc())) == 1;
    }

    private Optional<Added> known(Prepared prepared, long coder) {
        return sql.first("SELECT record_id, source_id FROM codings WHERE input = ? AND coder_id = ?", row -> new long[] {row.getLong(1), row.getLong(2)},
                prepared.input(), coder)
                .map(found -> new Added(found[0], capture(found[1], prepared.record().source()) ? Outcome.CAPTURE : Outcome.KNOWN));
    }

    private static Outcome outcome(Revision revision, boolean coded, boolean captured) {
        if (revision.isNew()) {
            return revision.number() == 1 ? Outcome.ARTICLE : Outcome.REVISION;
        }
        return !coded ? Outcome.CODING : captured ? Outcome.CAPTURE : Outcome.KNOWN;
    }

    private long coder(Record.Coder coder) {
        return sql.first("SELECT id FROM coders WHERE version = ? AND lexicon = ? AND models = ?", row -> row.getLong(1), coder.version(), coder.lexicon(),
                coder.models()).orElseGet(() -> {
            long id = next("coders");
            sql.run("INSERT INTO coders (id, version, lexicon, models) VALUES (?, ?, ?, ?)", id, coder.version(), coder.lexicon(), coder.models());
            return id;
        });
    }

    private long article(String key) {
        return sql.first("SELECT id FROM articles WHERE key = ?", row -> row.getLong(1), key).orElseGet(() -> {
            long id = next("articles");
            sql.run("INSERT INTO articles (id, key) VALUES (?, ?)", id, key);
            return id;
        });
    }

    /** The revision with that content, or with those bytes when only another coder has seen them; else a new one. */
    private Revision revision(long article, Prepared prepared, long coder) {
        return sql.first("SELECT number FROM revisions WHERE article_id = ? AND content = ? ORDER BY number LIMIT 1", row -> row.getInt(1), article,
                prepared.content())
                .or(() -> sql.first(
                        """
                        SELECT s.revision FROM sources s WHERE s.article_id = ? AND s.sha256 = ?
                        AND NOT EXISTS (SELECT 1 FROM records r WHERE r.article_id = s.article_id AND r.revision = s.revision AND r.coder_id = ?)
                        ORDER BY s.revision DESC LIMIT 1""",
                        row -> row.getInt(1), article, prepared.record().source().sha256(), coder))
                .map(number -> new Revision(article, number, false))
                .orElseGet(() -> newRevision(article, prepared));
    }

    private Revision newRevision(long article, Prepared prepared) {
        int number = (int) sql.number("SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE article_id = ?", article);
        sql.run("INSERT INTO revisions (article_id, number, content, changes) VALUES (?, ?, ?, ?)", article, number, prepared.content(),
                changes(article, number, prepared.record().article()));
        return new Revision(article, number, true);
    }

    private @Nullable String changes(long article, int number, Article now) {
        return sql.first("SELECT text FROM records WHERE article_id = ? AND revision = ? ORDER BY id DESC LIMIT 1", row -> row.getString(1), article,
                number - 1)
                .map(before -> LineChanges.between(before, Kept.text(now.text().string())))
                .orElse(null);
    }

    private long source(Revision revision, Source source) {
        return sql.first("SELECT id FROM sources WHERE article_id = ? AND revision = ? AND sha256 = ?", row -> row.getLong(1), revision.article(),
                revision.number(), source.sha256()).orElseGet(() -> {
            long id = next("sources");
            sql.run("INSERT INTO sources (id, article_id, revision, sha256, media_type) VALUES (?, ?, ?, ?, ?)", id, revision.article(), revision.number(),
                    source.sha256(), source.mediaType());
            return id;
        });
    }

    private long insert(Prepared prepared, Revision revision, long coder, long source) {
        long id = Math.max(next("records"), sql.number("SELECT coalesce(max(record_id), 0) + 1 FROM removed"));
        boolean current = sql.number("SELECT coalesce(max(revision), 0) FROM records WHERE article_id = ? AND is_current = 1",
                revision.article()) <= revision.number();
        if (current) {
            sql.list("SELECT id FROM records WHERE article_id = ? AND is_current = 1", row -> row.getLong(1), revision.article())
                    .forEach(before -> derived.leave(before, revision.article()));
            sql.run("UPDATE records SET is_current = 0, change = ? WHERE article_id = ? AND is_current = 1", change, revision.article());
        }
        insertRecord(prepared.record(), id, revision, coder, source, current);
        sql.run("INSERT INTO record_json (record_id, sha256, json) VALUES (?, ?, ?)", id, prepared.packed().sha256(), prepared.packed().bytes());
        Reviewed.Result reviewed = Reviewed.apply(id, prepared.record(), ReviewRows.holding(sql, revision.article()));
        facts.add(id, reviewed.record(), reviewed.reviews());
        if (current) {
            derived.enter(id, revision.article(), reviewed.record(), prepared.signature());
        }
        return id;
    }

    private void insertRecord(Record record, long id, Revision revision, long coder, long source, boolean current) {
        Article article = record.article();
        Days days = Days.of(article.published());
        Rights rights = article.rights();
        sql.run("INSERT INTO records VALUES (" + "?, ".repeat(33) + "?)",
                id, Kept.text(record.id()), revision.article(), revision.number(), coder, source, FactRows.flag(current), change,
                article.language(), Kept.orNull(article.title()), Kept.orNull(article.kicker()), Kept.orNull(article.lead()),
                value(article.published()), precision(article.published()), basis(article.published()), days.from(), days.to(),
                value(article.modified()), precision(article.modified()), basis(article.modified()),
                Kept.orNull(article.publisher()), Kept.orNull(article.url()),
                article.dateline() == null ? null : Kept.text(article.dateline().place()),
                article.dateline() == null ? null : Kept.orNull(article.dateline().agency()),
                article.dateline() == null ? null : article.dateline().date(),
                Kept.orNull(rights.holder()), rights.year(), Kept.orNull(rights.statement()), FactRows.flag(rights.reserved()),
                FactRows.flag(rights.tdm().reserved()), Kept.orNull(rights.tdm().basis()), FactRows.flag(article.complete()),
                article.text().length(), Kept.text(article.text().string()));
    }

    private static @Nullable String value(@Nullable Dated date) {
        return date == null ? null : date.value();
    }

    private static @Nullable String precision(@Nullable Dated date) {
        return date == null ? null : date.precision().label();
    }

    private static @Nullable String basis(@Nullable Dated date) {
        return date == null ? null : date.basis();
    }

    private long next(String table) {
        return sql.number("SELECT coalesce(max(id), 0) + 1 FROM " + table);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : Kept.text(text);
    }
}
