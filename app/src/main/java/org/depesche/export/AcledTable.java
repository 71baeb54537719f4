package org.depesche.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.actors.Place;
import org.depesche.actors.Sector;
import org.depesche.events.EventType;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** Events under ACLED's column names; the values are Depesche's: event types are PLOVER's, and actors and recipients keep their direction. */
final class AcledTable {
    private static final String UNKNOWN = "not known: empty";

    private AcledTable() {}

    static Table<EventRow> events() {
        Codes codes = new Codes();
        return Table.<EventRow>of("events", "an event as one article tells it, under ACLED's names", EventRow::of)
                .text("event_id_cnty", "article_id#key", EventRow::id)
                .text("event_date", "its first day", row -> row.days() == null ? null : row.days().first().toString())
                .whole("year", "its year", row -> row.days() == null ? null : row.days().first().getYear())
                .whole("time_precision", "1 day, 2 week, 3 month; empty for a year or none", AcledTable::timePrecision)
                .empty(UNKNOWN, "disorder_type")
                .text("event_type", "PLOVER's event type", row -> row.event().type().name())
                .text("sub_event_type", "PLOVER's mode", row -> row.event().mode())
                .text("actor1", "who acts", row -> row.first() == null ? null : EventRow.name(row.first()))
                .text("assoc_actor_1", "who else does, parted by ;", row -> others(row.actors(), row))
                .text("inter1", "the actor's sector", row -> row.first() == null ? null : row.first().sector().name())
                .text("actor2", "to whom", row -> row.second() == null ? null : EventRow.name(row.second()))
                .text("assoc_actor_2", "to whom else, parted by ;", row -> others(row.recipients(), row))
                .text("inter2", "the recipient's sector", row -> row.second() == null ? null : row.second().sector().name())
                .text("interaction", "both sectors", AcledTable::interaction)
                .text("civilian_targeting", "where civilians are the target of violence", AcledTable::civilians)
                .empty(UNKNOWN, "iso", "region")
                .text("country", "the place's country", row -> row.place() == null ? null : codes.english(row.place().country()))
                .empty(UNKNOWN, "admin1", "admin2", "admin3")
                .text("location", "the place that the event's words name", row -> row.place() == null ? null : row.place().name())
                .number("latitude", "degrees north", row -> row.place() == null ? null : row.place().lat())
                .number("longitude", "degrees east", row -> row.place() == null ? null : row.place().lon())
                .whole("geo_precision", "1 city or site, 2 region, 3 country", row -> geoPrecision(row.place()))
                .text("source", "who published the article", row -> row.article().publisher())
                .empty(UNKNOWN, "source_scale")
                .text("notes", "the evidence: the words of the event", EventRow::evidence)
                .empty(UNKNOWN, "fatalities")
                .text("tags", "the event's status, and PLOVER's contexts",
                        row -> row.event().status().label() + row.event().contexts().stream().map(context -> "; " + context).collect(Collectors.joining()))
                .text("timestamp", "when the page was fetched", row -> row.record().source().capturedAt())
                .build();
    }

    private static @Nullable Integer timePrecision(EventRow row) {
        Dated.Precision precision = row.days() == null ? Dated.Precision.NONE : row.days().precision();
        return switch (precision) {
            case DAY -> 1;
            case WEEK -> 2;
            case MONTH -> 3;
            case YEAR, NONE -> null;
        };
    }

    private static @Nullable Integer geoPrecision(@Nullable Place place) {
        return place == null ? null : switch (place.precision()) {
            case SITE, CITY -> 1;
            case REGION -> 2;
            case COUNTRY -> 3;
            case CONTINENT -> null;
        };
    }

    /** The others of a side; of parties that act together without a recipient the second stands as actor2. */
    private static @Nullable String others(List<Actor> side, EventRow row) {
        List<Actor> others = side.stream().skip(1).filter(actor -> !actor.equals(row.second())).toList();
        return EventRow.each(others, EventRow::name, "; ");
    }

    private static @Nullable String interaction(EventRow row) {
        Actor first = row.first();
        Actor second = row.second();
        return first == null || second == null ? null : String.format(Locale.ROOT, "%s-%s", first.sector(), second.sector());
    }

    private static @Nullable String civilians(EventRow row) {
        Actor second = row.second();
        boolean targeted = row.event().type() == EventType.ASSAULT && second != null && second.sector() == Sector.CVL;
        return targeted ? "Civilian targeting" : null;
    }
}
