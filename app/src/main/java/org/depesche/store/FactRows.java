package org.depesche.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.article.Article;
import org.depesche.article.Part;
import org.depesche.events.Event;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.language.TimeExpression;
import org.depesche.page.Damage;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/** Writes the facts of records as rows, gathered by table and sent in the order that foreign keys ask for. For one thread and one connection. */
final class FactRows implements AutoCloseable {
    private final Map<String, Batch> tables = new LinkedHashMap<>();
    private final Sql sql;

    FactRows(Sql sql) {
        this.sql = sql;
        table("credits", 4);
        table("parts", 5);
        table("actors", 9);
        table("mentions", 7);
        table("statements", 16);
        table("statement_spans", 7);
        table("events", 17);
        table("event_roles", 5);
        table("event_spans", 7);
        table("event_contexts", 4);
        table("positions", 6);
        table("position_spans", 6);
        table("links", 5);
        table("times", 7);
        table("places", 11);
        table("damage", 4);
    }

    /** Prepares a table's INSERT: the values come in the order of its columns. */
    private void table(String name, int columns) {
        tables.put(name, sql.batch("INSERT INTO " + name + " VALUES (" + "?, ".repeat(columns - 1) + "?)"));
    }

    /**
     * Adds the facts of a record.
     *
     * @param id the record's number in the store
     * @param reviews the reviews that accepted or made facts, by the facts' keys
     */
    void add(long id, Record record, Map<String, Long> reviews) {
        article(id, record.article());
        each(record.actors(), (n, actor) -> actor(id, n, actor));
        each(record.statements(), (n, statement) -> statement(id, n, statement, reviews.get(statement.key())));
        each(record.events(), (n, event) -> event(id, n, event, reviews.get(event.key())));
        each(record.positions(), (n, position) -> position(id, n, position));
        each(record.links(), (n, link) -> link(id, n, link));
        each(record.times(), (n, time) -> time(id, n, time));
        each(record.places(), (n, place) -> place(id, n, place));
        each(record.damage(), (n, damage) -> damage(id, n, damage));
    }

    /** Sends what was gathered. */
    void send() {
        tables.values().forEach(Batch::send);
    }

    /** Takes out all facts of a record; the record itself stays. */
    static void remove(Sql sql, long id) {
        for (String table : List.of("credits", "parts", "positions", "links", "times", "places", "damage", "events", "statements", "actors")) {
            sql.run("DELETE FROM " + table + " WHERE record_id = ?", id);
        }
    }

    private interface Numbered<T> {
        void take(int n, T value);
    }

    private static <T> void each(List<T> values, Numbered<T> taker) {
        for (int n = 0; n < values.size(); n++) {
            taker.take(n, values.get(n));
        }
    }

    private void row(String table, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                values[i] = Kept.text(text);
            }
        }
        Batch batch = tables.get(table);
        if (batch == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        batch.add(values);
    }

    private void article(long id, Article article) {
        each(article.authors(), (n, name) -> row("credits", id, "author", n, name));
        each(article.initials(), (n, name) -> row("credits", id, "initials", n, name));
        each(article.agencies(), (n, name) -> row("credits", id, "agency", n, name));
        each(article.parts(), (n, part) -> part(id, n, part));
    }

    private void part(long id, int n, Part part) {
        row("parts", id, n, part.kind().label(), part.span().start(), part.span().end());
    }

    private void actor(long id, int n, Actor actor) {
        row("actors", id, actor.key(), n, actor.id(), actor.sector().name(), actor.kind().label(), actor.name(), actor.role(), actor.wikidata());
        each(actor.mentions(), (m, mention) -> mention(id, actor.key(), m, mention));
    }

    private void mention(long id, String actor, int n, Mention mention) {
        Evidence words = mention.evidence();
        row("mentions", id, actor, n, mention.how().label(), words.start(), words.end(), words.text());
    }

    private void statement(long id, int n, Statement statement, @Nullable Long review) {
        Days days = Days.of(statement.date());
        row("statements", id, statement.key(), n, statement.kind().label(), statement.medium(), statement.speaker(), statement.addressee(),
                flag(statement.denies()),
                statement.date().value(), statement.date().precision().label(), statement.date().basis(), days.from(), days.to(),
                statement.confidence(), statement.rule(), review);
        spans("statement_spans", id, statement.key(), "message", statement.message());
        spans("statement_spans", id, statement.key(), "frame", statement.frame());
        spans("statement_spans", id, statement.key(), "cue", statement.cue());
        spans("statement_spans", id, statement.key(), "speaker", listed(statement.speakerSpan()));
        spans("statement_spans", id, statement.key(), "addressee", listed(statement.addresseeSpan()));
    }

    private void event(long id, int n, Event event, @Nullable Long review) {
        Days days = Days.of(event.date());
        row("events", id, event.key(), n, event.type().name(), event.mode(), event.cameo(), event.status().label(), event.statement(),
                event.date().value(), event.date().precision().label(), event.date().basis(), days.from(), days.to(),
                event.intensity(), event.confidence(), event.rule(), review);
        each(event.actors(), (m, actor) -> row("event_roles", id, event.key(), "actor", m, actor));
        each(event.recipients(), (m, actor) -> row("event_roles", id, event.key(), "recipient", m, actor));
        spans("event_spans", id, event.key(), "trigger", event.trigger());
        spans("event_spans", id, event.key(), "actor", event.actorSpans());
        spans("event_spans", id, event.key(), "recipient", event.recipientSpans());
        spans("event_spans", id, event.key(), "condition", listed(event.condition()));
        spans("event_spans", id, event.key(), "place", listed(event.place()));
        each(event.contexts(), (m, context) -> row("event_contexts", id, event.key(), m, context));
    }

    private void position(long id, int n, Position position) {
        row("positions", id, n, position.actor(), position.issue().label(), position.stance().label(), position.statement());
        positionSpan(id, n, "issue", position.issue().evidence());
        positionSpan(id, n, "evidence", position.evidence());
        listed(position.condition()).forEach(words -> positionSpan(id, n, "condition", words));
    }

    private void positionSpan(long id, int position, String role, Evidence words) {
        row("position_spans", id, position, role, words.start(), words.end(), words.text());
    }

    private void link(long id, int n, Link link) {
        row("links", id, n, link.from(), link.to(), link.relation().label());
    }

    private void time(long id, int n, TimeExpression time) {
        Evidence words = time.evidence();
        row("times", id, n, time.type().label(), time.value(), words.start(), words.end(), words.text());
    }

    private void place(long id, int n, Place place) {
        Evidence words = place.evidence();
        row("places", id, n, place.name(), place.country(), place.lat(), place.lon(), place.precision().label(), place.geonames(), words.start(),
                words.end(), words.text());
    }

    private void damage(long id, int n, Damage damage) {
        row("damage", id, n, damage.kind(), damage.detail());
    }

    private void spans(String table, long id, String key, String role, List<Evidence> parts) {
        each(parts, (n, words) -> row(table, id, key, role, n, words.start(), words.end(), words.text()));
    }

    private static List<Evidence> listed(@Nullable Evidence words) {
        return words == null ? List.of() : List.of(words);
    }

    static int flag(boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public void close() {
        tables.values().forEach(Batch::close);
    }
}
