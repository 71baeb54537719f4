package org.depesche.export;

import org.depesche.actors.Actor;
import org.depesche.actors.Place;
import org.depesche.actors.Sector;
import org.depesche.events.EventType;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** Events under the names of UCDP's georeferenced events (49 columns). UCDP holds lethal violence alone; here stands every event, and the deaths are empty. */
final class UcdpTable {
    private static final String UNKNOWN = "not known: empty";

    private UcdpTable() {}

    static Table<EventRow> events() {
        Codes codes = new Codes();
        return Table.<EventRow>of("events", "an event as one article tells it, under UCDP GED's names", EventRow::of)
                .text("id", "article_id#key", EventRow::id)
                .text("relid", "what happened; several articles may report the same", row -> row.happening().id())
                .whole("year", "its year", row -> row.days() == null ? null : row.days().first().getYear())
                .empty(UNKNOWN, "active_year")
                .text("code_status", "PLOVER's type and mode, and the status", UcdpTable::code)
                .whole("type_of_violence", "of assaults: 1 a state takes part, 2 none does, 3 against civilians", UcdpTable::violence)
                .empty(UNKNOWN, "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id")
                .text("dyad_name", "both sides", UcdpTable::dyad)
                .text("side_a_dset_id", "the actor's code", row -> row.first() == null ? null : row.first().id())
                .empty(UNKNOWN, "side_a_new_id")
                .text("side_a", "who acts", row -> row.first() == null ? null : EventRow.name(row.first()))
                .text("side_b_dset_id", "the recipient's code", row -> row.second() == null ? null : row.second().id())
                .empty(UNKNOWN, "side_b_new_id")
                .text("side_b", "to whom", row -> row.second() == null ? null : EventRow.name(row.second()))
                .whole("number_of_sources", "how many independent publishers report it", row -> row.happening().publishers())
                .text("source_article", "where it can be read, and the words", row -> row.address() + ": " + row.evidence())
                .text("source_office", "who published it", row -> row.article().publisher())
                .text("source_date", "when", row -> ArticleTables.value(row.article().published()))
                .text("source_headline", "its headline", row -> row.article().title())
                .text("source_original", "the speaker who tells it; empty when the author does", UcdpTable::speaker)
                .whole("where_prec", "1 city or site, 4 region, 6 country; empty where no place is known", row -> precision(row.place()))
                .text("where_coordinates", "the place", row -> row.place() == null ? null : row.place().name())
                .text("where_description", "the words that say where", row -> Quotes.words(row.event().place()))
                .empty(UNKNOWN, "adm_1", "adm_2")
                .number("latitude", "degrees north", row -> row.place() == null ? null : row.place().lat())
                .number("longitude", "degrees east", row -> row.place() == null ? null : row.place().lon())
                .text("geom_wkt", "the same as a point", UcdpTable::point)
                .empty(UNKNOWN, "priogrid_gid")
                .text("country", "the place's country", row -> row.place() == null ? null : codes.english(row.place().country()))
                .text("country_id", "its Gleditsch and Ward number",
                        row -> row.place() == null || row.place().country() == null ? null : codes.gleditschWard(row.place().country()))
                .empty(UNKNOWN, "region")
                .whole("event_clarity", "1: each row is one event", row -> 1)
                .whole("date_prec", "1 day, 3 week, 4 month, 5 year; empty where no date is known", UcdpTable::datePrecision)
                .text("date_start", "its first day", row -> row.days() == null ? null : row.days().first().toString())
                .text("date_end", "its last day", row -> row.days() == null ? null : row.days().last().toString())
                .empty(UNKNOWN, "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low")
                .text("gwnoa", "the actor's Gleditsch and Ward number", row -> row.first() == null ? null : codes.gleditschWard(row.first().id()))
                .text("gwnob", "the recipient's", row -> row.second() == null ? null : codes.gleditschWard(row.second().id()))
                .build();
    }

    private static String code(EventRow row) {
        String mode = row.event().mode() == null ? "" : " " + row.event().mode();
        return row.event().type().name() + mode + ", " + row.event().status().label();
    }

    private static @Nullable Integer violence(EventRow row) {
        if (row.event().type() != EventType.ASSAULT) {
            return null;
        }
        Actor second = row.second();
        if (second != null && second.sector() == Sector.CVL) {
            return 3;
        }
        return isState(row.first()) || isState(second) ? 1 : 2;
    }

    private static boolean isState(@Nullable Actor actor) {
        return actor != null && switch (actor.sector()) {
            case GOV, MIL, COP, SPY -> true;
            default -> false;
        };
    }

    private static @Nullable String dyad(EventRow row) {
        Actor first = row.first();
        Actor second = row.second();
        return first == null || second == null ? null : EventRow.name(first) + " - " + EventRow.name(second);
    }

    private static @Nullable String speaker(EventRow row) {
        return row.record().statements().stream()
                .filter(statement -> statement.key().equals(row.event().statement()))
                .findFirst()
                .map(statement -> row.actor(statement.speaker()))
                .map(EventRow::name)
                .orElse(null);
    }

    private static @Nullable String point(EventRow row) {
        Place place = row.place();
        return place == null || place.lat() == null || place.lon() == null ? null : "POINT (" + place.lon() + " " + place.lat() + ")";
    }

    private static @Nullable Integer precision(@Nullable Place place) {
        return place == null ? null : switch (place.precision()) {
            case SITE, CITY -> 1;
            case REGION -> 4;
            case COUNTRY -> 6;
            case CONTINENT -> null;
        };
    }

    private static @Nullable Integer datePrecision(EventRow row) {
        Dated.Precision precision = row.days() == null ? Dated.Precision.NONE : row.days().precision();
        return switch (precision) {
            case DAY -> 1;
            case WEEK -> 3;
            case MONTH -> 4;
            case YEAR -> 5;
            case NONE -> null;
        };
    }
}
