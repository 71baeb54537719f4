package org.depesche.export;

import org.depesche.actors.Actor;
import org.depesche.events.Status;
import org.jspecify.annotations.Nullable;

/** Events under the field names of PLOVER's JSON. */
final class PloverTable {
    private static final String UNKNOWN = "not known: empty";
    private static final String BETWEEN = ";";

    private PloverTable() {}

    static Table<EventRow> events() {
        return Table.<EventRow>of("events", "an event as one article tells it, under PLOVER's names", EventRow::of)
                .text("id", "article_id#key", EventRow::id)
                .text("date", "its first day", row -> row.days() == null ? null : row.days().first().toString())
                .text("enddate", "its last day, where it is more than one",
                        row -> row.days() == null || row.days().last().equals(row.days().first()) ? null : row.days().last().toString())
                .text("event", "the event type", row -> row.event().type().name())
                .text("mode", "the mode, then historical, future, hypothetical or negation where it is not actual, parted by ;", PloverTable::mode)
                .text("context", "the contexts, parted by ;", row -> row.event().contexts().isEmpty() ? null : String.join(BETWEEN, row.event().contexts()))
                .whole("quad_code", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict", EventRow::quad)
                .number("event_scale", "the score, -10 to 10", row -> row.event().intensity())
                .text("actor", "the actors' codes, parted by ;", row -> EventRow.each(row.actors(), Actor::id, BETWEEN))
                .text("actor_sector", "their sectors", row -> EventRow.each(row.actors(), actor -> actor.sector().name(), BETWEEN))
                .text("actor_entity_text", "their names", row -> EventRow.each(row.actors(), EventRow::name, BETWEEN))
                .text("actor_identifier_id", "their Wikidata items", row -> EventRow.each(row.actors(), Actor::wikidata, BETWEEN))
                .text("actor_office", "their offices", row -> EventRow.each(row.actors(), Actor::role, BETWEEN))
                .text("recipient", "the recipients' codes, parted by ;", row -> EventRow.each(row.recipients(), Actor::id, BETWEEN))
                .text("recipient_sector", "their sectors", row -> EventRow.each(row.recipients(), actor -> actor.sector().name(), BETWEEN))
                .text("recipient_entity_text", "their names", row -> EventRow.each(row.recipients(), EventRow::name, BETWEEN))
                .text("recipient_identifier_id", "their Wikidata items", row -> EventRow.each(row.recipients(), Actor::wikidata, BETWEEN))
                .text("recipient_office", "their offices", row -> EventRow.each(row.recipients(), Actor::role, BETWEEN))
                .text("event_loc", "the place that the event's words name", row -> row.place() == null ? null : row.place().name())
                .text("country_code", "its country", row -> row.place() == null ? null : row.place().country())
                .number("lat", "degrees north", row -> row.place() == null ? null : row.place().lat())
                .number("lon", "degrees east", row -> row.place() == null ? null : row.place().lon())
                .whole("geonameid", "its GeoNames id", row -> row.place() == null ? null : row.place().geonames())
                .text("event_text", "the words that carry the act", row -> Quotes.words(row.event().trigger()))
                .text("text", "the evidence: the words of the event", EventRow::evidence)
                .whole("start", ArticleTables.START, row -> Quotes.cover(row.event().trigger()).start())
                .whole("end", ArticleTables.END, row -> Quotes.cover(row.event().trigger()).end())
                .empty(UNKNOWN, "dead", "injured", "arrested")
                .text("title", "the headline", row -> row.article().title())
                .text("publication", "who published it", row -> row.article().publisher())
                .text("url", "where it can be read", EventRow::address)
                .text("language", "ISO 639-1", row -> row.article().language())
                .text("coder", "the coder and its version", row -> "depesche " + row.record().coder().version())
                .build();
    }

    private static @Nullable String mode(EventRow row) {
        String mode = row.event().mode();
        String auxiliary = auxiliary(row.event().status());
        return mode == null ? auxiliary : auxiliary == null ? mode : mode + BETWEEN + auxiliary;
    }

    private static @Nullable String auxiliary(Status status) {
        return switch (status) {
            case ACTUAL -> null;
            case PLANNED -> "future";
            case HYPOTHETICAL -> "hypothetical";
            case NEGATED -> "negation";
            case HISTORICAL -> "historical";
        };
    }
}
