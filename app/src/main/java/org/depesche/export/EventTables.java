package org.depesche.export;

import static org.depesche.export.ArticleTables.ARTICLE_ID;
import static org.depesche.export.ArticleTables.END;
import static org.depesche.export.ArticleTables.START;
import static org.depesche.export.FactTables.CONFIDENCE;
import static org.depesche.export.FactTables.RULE;

import java.util.List;
import org.depesche.actors.Actor;

/** The tables of events and of the parties to them, in Depesche's own columns. */
final class EventTables {
    private EventTables() {}

    /** All tidy tables. */
    static List<Table<?>> tidy() {
        return List.of(
                ArticleTables.articles(), ArticleTables.parts(), FactTables.actors(), FactTables.mentions(), FactTables.statements(), events(), roles(),
                FactTables.positions(), FactTables.links(), ArticleTables.times(), ArticleTables.places());
    }

    static Table<EventRow> events() {
        return Table.of("events", "an event as one article tells it", EventRow::of)
                .text("event_id", "article_id#key", EventRow::id)
                .text("article_id", ARTICLE_ID, row -> row.record().id())
                .text("happening_id", "what happened; several articles may report the same", row -> row.happening().id())
                .whole("reports", "how many events report it", row -> row.happening().reports())
                .whole("publishers", "how many independent publishers do", row -> row.happening().publishers())
                .text("type", "PLOVER's event type", row -> row.event().type().name())
                .text("mode", "PLOVER's mode; empty where the type has none or it is not told", row -> row.event().mode())
                .text("cameo", "the CAMEO code", row -> row.event().cameo())
                .whole("quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict", EventRow::quad)
                .number("intensity", "PLOVER's score, -10 (conflict) to 10 (cooperation)", row -> row.event().intensity())
                .text("status", "actual, planned, hypothetical, negated, historical", row -> row.event().status().label())
                .text("actors", "the actors' codes, parted by |; one by one in event_roles", row -> EventRow.each(row.actors(), Actor::id, "|"))
                .text("actor_names", "the actors' names, parted by |", row -> EventRow.each(row.actors(), EventRow::name, "|"))
                .text("recipients", "the recipients' codes, parted by |", row -> EventRow.each(row.recipients(), Actor::id, "|"))
                .text("recipient_names", "the recipients' names, parted by |", row -> EventRow.each(row.recipients(), EventRow::name, "|"))
                .text("date", "when: ISO 8601, as far as known", row -> row.event().date().value())
                .text("date_precision", "day, week, month, year or none", row -> row.event().date().precision().label())
                .text("date_basis", "expression, dateline, published (it only falls back on the day of publication) or none", row -> row.event().date().basis())
                .text("contexts", "PLOVER's contexts, parted by |", row -> ArticleTables.joined(row.event().contexts()))
                .text("place", "the words that say where", row -> Quotes.words(row.event().place()))
                .text("condition", "the condition it hangs on", row -> Quotes.words(row.event().condition()))
                .text("trigger", "the words that carry the act; … where they are parted", row -> Quotes.words(row.event().trigger()))
                .whole("start", START, row -> Quotes.cover(row.event().trigger()).start())
                .whole("end", END, row -> Quotes.cover(row.event().trigger()).end())
                .text("evidence", "the words from the event's first to its last", EventRow::evidence)
                .text("statement_id", "the statement that tells it; empty when the author does", row -> Ids.optional(row.record(), row.event().statement()))
                .text("publisher", "who published the article", row -> row.article().publisher())
                .text("url", "where it can be read: address or file", EventRow::address)
                .number("confidence", CONFIDENCE, row -> row.event().confidence())
                .text("rule", RULE, row -> row.event().rule())
                .build();
    }

    static Table<?> roles() {
        return Table.<RoleRow>of("event_roles", "a party to an event", RoleRow::of)
                .text("event_id", "the event, as in events", row -> Ids.fact(row.record(), row.event().key()))
                .text("article_id", ARTICLE_ID, row -> row.record().id())
                .text("role", "actor or recipient", RoleRow::role)
                .whole("number", "its number in that role", RoleRow::number)
                .text("actor_id", "the party, as in actors", row -> Ids.fact(row.record(), row.actor().key()))
                .text("code", "its code", row -> row.actor().id())
                .text("sector", "its sector", row -> row.actor().sector().name())
                .text("name", "its name; empty for a bare country", row -> row.actor().name())
                .text("words", "the words that name it for this event", row -> row.mention() == null ? null : Quotes.words(row.mention().evidence()))
                .whole("start", START, row -> row.mention() == null ? null : row.mention().evidence().start())
                .whole("end", END, row -> row.mention() == null ? null : row.mention().evidence().end())
                .build();
    }
}
