package org.depesche.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.store.Sql;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that the store holds of one record, as facts. Immutable.
 *
 * @param article the article
 * @param acts its events, in reading order
 * @param sayings its statements, in reading order
 * @param stands its positions, in reading order
 */
record StoredFacts(Fact.Told article, List<Fact.Act> acts, List<Fact.Saying> sayings, List<Fact.Stand> stands) {

    /** The facts of the record with this number; empty when there is none any more. */
    static Optional<StoredFacts> of(Sql sql, long row) {
        return article(sql, row).map(article -> new Loader(sql, article).facts());
    }

    /** The fact with this key. */
    Optional<Fact> fact(FactKind kind, String key) {
        List<? extends Fact> all = switch (kind) {
            case EVENT -> acts;
            case STATEMENT -> sayings;
            case POSITION -> stands;
            case ARTICLE -> List.of();
        };
        return all.stream().filter(fact -> fact.key().equals(key)).map(Fact.class::cast).findFirst();
    }

    /** The statement or event with this key. */
    Optional<Fact> named(String key) {
        return fact(key.startsWith("e") ? FactKind.EVENT : FactKind.STATEMENT, key);
    }

    private static Optional<Fact.Told> article(Sql sql, long row) {
        List<String> agencies = sql.list("SELECT name FROM credits WHERE record_id = ? AND kind = 'agency' ORDER BY n", each -> each.getString(1), row);
        return sql.first("SELECT id, article_id, name, title, kicker, lead, published, publisher, url, language, tdm_reserved, text FROM records WHERE id = ?",
                each -> new Fact.Told(
                each.getLong(1), each.getLong(2), each.getString(3), each.getString(4), each.getString(5), each.getString(6),
                        each.getString(7), each.getString(8), each.getString(9),
                agencies, each.getString(10), each.getInt(11) == 1, each.getString(12)), row);
    }

    /** Loads the facts of one article. */
    private static final class Loader {
        private final Sql sql;
        private final Fact.Told article;
        private final int[] text;
        private final Map<String, Fact.Party> parties = new HashMap<>();

        Loader(Sql sql, Fact.Told article) {
            this.sql = sql;
            this.article = article;
            text = article.text().codePoints().toArray();
            sql.list("SELECT key, id, sector, kind, name, role FROM actors WHERE record_id = ?", Loader::party, article.row())
                    .forEach(party -> parties.put(party.key(), party));
        }

        private static Fact.Party party(ResultSet row) throws SQLException {
            return new Fact.Party(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        }

        StoredFacts facts() {
            return new StoredFacts(article, acts(), sayings(), stands());
        }

        private List<Fact.Act> acts() {
            Map<String, List<Fact.Words>> words = words("event_spans", "event");
            Map<String, List<Fact.Party>> actors = roles("actor");
            Map<String, List<Fact.Party>> recipients = roles("recipient");
            Map<String, List<String>> contexts = contexts();
            return sql.list("SELECT key, type, mode, cameo, status, statement, date, date_precision, date_basis,"
                    + " intensity, confidence, rule, review_id FROM events WHERE record_id = ? ORDER BY n", row -> {
                String key = row.getString(1);
                List<Fact.Words> own = words.getOrDefault(key, List.of());
                return new Fact.Act(
                        article, key, row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                                row.getString(7), row.getString(8), row.getString(9),
                        row.getDouble(10), row.getDouble(11), row.getString(12), row.getObject(13) != null,
                        actors.getOrDefault(key, List.of()), recipients.getOrDefault(key, List.of()),
                                contexts.getOrDefault(key, List.of()), own, Snippet.around(text, own));
            }, article.row());
        }

        private List<Fact.Saying> sayings() {
            Map<String, List<Fact.Words>> words = words("statement_spans", "statement");
            return sql.list("SELECT key, kind, medium, speaker, addressee, denies, date, date_precision, confidence, rule, review_id"
                    + " FROM statements WHERE record_id = ? ORDER BY n", row -> {
                String key = row.getString(1);
                List<Fact.Words> own = words.getOrDefault(key, List.of());
                return new Fact.Saying(
                        article, key, row.getString(2), row.getString(3), party(row.getString(4)), party(row.getString(5)),
                                row.getInt(6) == 1, row.getString(7), row.getString(8),
                        row.getDouble(9), row.getString(10), row.getObject(11) != null, own, Snippet.around(text, own));
            }, article.row());
        }

        private List<Fact.Stand> stands() {
            Map<String, List<Fact.Words>> words = words("position_spans", "position");
            return sql.list("SELECT n, actor, issue, stance, statement FROM positions WHERE record_id = ? ORDER BY n", row -> {
                List<Fact.Words> own = words.getOrDefault(row.getString(1), List.of());
                Fact.Party actor = parties.get(row.getString(2));
                return new Fact.Stand(article, "p" + row.getString(1), actor, row.getString(3), row.getString(4), row.getString(5),
                        own, Snippet.around(text, own));
            }, article.row());
        }

        private Fact.@Nullable Party party(@Nullable String key) {
            return key == null ? null : parties.get(key);
        }

        /** The words of all facts of a table, by fact. */
        private Map<String, List<Fact.Words>> words(String table, String fact) {
            Map<String, List<Fact.Words>> found = new HashMap<>();
            sql.list("SELECT " + fact + ", role, start_at, end_at, words FROM " + table + " WHERE record_id = ? ORDER BY start_at, end_at, role", row -> {
                found.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                        .add(new Fact.Words(row.getString(2), new Span(row.getInt(3), row.getInt(4)), row.getString(5)));
                return row.getString(1);
            }, article.row());
            return found;
        }

        private Map<String, List<Fact.Party>> roles(String role) {
            Map<String, List<Fact.Party>> found = new HashMap<>();
            sql.list("SELECT event, actor FROM event_roles WHERE record_id = ? AND role = ? ORDER BY event, n", row -> {
                Fact.Party party = parties.get(row.getString(2));
                return found.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(party);
            }, article.row(), role);
            return found;
        }

        private Map<String, List<String>> contexts() {
            Map<String, List<String>> found = new HashMap<>();
            sql.list("SELECT event, context FROM event_contexts WHERE record_id = ? ORDER BY event, n", row ->
                    found.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(row.getString(2)), article.row());
            return found;
        }
    }
}
