package org.depesche.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.store.Sql;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that the store holds of one article.
 *
 * @param article the article
 * @param parts its parts, in reading order
 * @param rights the holder, year and statement of rights, as it gives them
 * @param parties who is meant in it
 * @param acts its events
 * @param sayings its statements
 * @param stands its positions
 * @param links what answers to what in it
 * @param reports how many articles tell an event, by the event's key; those that others tell too
 * @param others the records of other articles that tell the same happenings
 */
public record Dossier(
        Fact.Told article,
        List<Part> parts,
        Source source,
        List<Fact.Party> parties,
        List<Fact.Act> acts,
        List<Fact.Saying> sayings,
        List<Fact.Stand> stands,
        List<Answer> links,
        Map<String, Integer> reports,
        List<Other> others) {

    /** A part of the text. */
    public record Part(String kind, Span span) {}

    /** What the article says of where it comes from. */
    public record Source(@Nullable String place, @Nullable String agency, List<String> authors, @Nullable String holder,
            @Nullable String statement, boolean complete, @Nullable String modified) {}

    /** That one fact answers to another. */
    public record Answer(String from, String to, String relation) {}

    /** Another article that tells the same. */
    public record Other(String id, @Nullable String title, @Nullable String publisher, @Nullable String published) {}

    static Dossier of(Sql sql, StoredFacts facts) {
        long row = facts.article().row();
        List<String> authors = sql.list("SELECT name FROM credits WHERE record_id = ? AND kind = 'author' ORDER BY n", each -> each.getString(1), row);
        Source source = sql.first("SELECT dateline_place, dateline_agency, rights_holder, rights_statement, complete, modified FROM records WHERE id = ?",
                each -> new Source(
                each.getString(1), each.getString(2), authors, each.getString(3), each.getString(4), each.getInt(5) == 1, each.getString(6)), row)
                .orElseThrow();
        return new Dossier(
                facts.article(),
                sql.list("SELECT kind, start_at, end_at FROM parts WHERE record_id = ? ORDER BY n",
                        each -> new Part(each.getString(1), new Span(each.getInt(2), each.getInt(3))), row),
                source,
                sql.list("SELECT key, id, sector, kind, name, role FROM actors WHERE record_id = ? ORDER BY n", each -> new Fact.Party(
                        each.getString(1), each.getString(2), each.getString(3), each.getString(4), each.getString(5), each.getString(6)), row),
                facts.acts(),
                facts.sayings(),
                facts.stands(),
                sql.list("SELECT from_key, to_key, relation FROM links WHERE record_id = ? ORDER BY n",
                        each -> new Answer(each.getString(1), each.getString(2), each.getString(3)), row),
                reports(sql, row),
                others(sql, row));
    }

    private static Map<String, Integer> reports(Sql sql, long row) {
        Map<String, Integer> reports = new HashMap<>();
        sql.list("SELECT e.event, h.reports FROM happening_events e JOIN happenings h ON h.id = e.happening_id WHERE e.record_id = ? AND h.reports > 1", each ->
                reports.put(each.getString(1), each.getInt(2)), row);
        return reports;
    }

    private static List<Other> others(Sql sql, long row) {
        return sql.list("""
                SELECT DISTINCT r.name, r.title, r.publisher, r.published
                FROM happening_events own
                JOIN happening_events other ON other.happening_id = own.happening_id AND other.record_id <> own.record_id
                JOIN records r ON r.id = other.record_id AND r.is_current = 1
                WHERE own.record_id = ?
                ORDER BY r.published, r.name
                LIMIT 50""", each -> new Other(each.getString(1), each.getString(2), each.getString(3), each.getString(4)), row);
    }
}
