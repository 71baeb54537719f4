package org.depesche.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Place;
import org.depesche.record.Record;
import org.jspecify.annotations.Nullable;

/** POLECAT's 40 columns, one row an event; several of a kind are parted by "; ", and what is not known is "None", as there. */
final class PolecatTable {
    private static final String NONE = "None";
    private static final String BETWEEN = "; ";
    private static final List<String> QUADS = List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private PolecatTable() {}

    static Table<EventRow> events(Codes codes) {
        return new Columns(Table.of("polecat", "an event as one article tells it", EventRow::of))
                .text("Event ID", "article_id#key", EventRow::id)
                .text("Event Date", "its day: the first of a week, month or year; that of publication where none is known", PolecatTable::date)
                .text("Event Type", "PLOVER's event type", row -> row.event().type().name())
                .text("Event Mode", "PLOVER's mode", row -> row.event().mode())
                .text("Intensity", "PLOVER's score, -10 to 10", row -> String.valueOf(row.event().intensity()))
                .text("Quad Code", "the quadrant of cooperation and conflict", row -> QUADS.get(row.quad() - 1))
                .text("Contexts", "PLOVER's contexts", row -> String.join(BETWEEN, row.event().contexts()))
                .party("Actor", EventRow::actors, codes)
                .party("Recipient", EventRow::recipients, codes)
                .text("Placename", "the place that the event's words name", row -> of(row.place(), Place::name))
                .text("City", "the same where it is a city", row -> of(row.place(), place -> place.precision() == Place.Precision.CITY ? place.name() : null))
                .text("District", "not known", row -> null)
                .text("Province", "the place where it is a region",
                        row -> of(row.place(), place -> place.precision() == Place.Precision.REGION ? place.name() : null))
                .text("Country", "ISO 3166-1 alpha-3", row -> of(row.place(), Place::country))
                .text("Latitude", "degrees north", row -> of(row.place(), Place::lat))
                .text("Longitude", "degrees east", row -> of(row.place(), Place::lon))
                .text("GeoNames ID", "the GeoNames id", row -> of(row.place(), Place::geonames))
                .text("Raw Placename", "the words that say where", row -> Quotes.words(row.event().place()))
                .text("Feature Type", "what the place's name covers", row -> of(row.place(), place -> place.precision().label()))
                .text("Source", "who published the article, or its file",
                        row -> Objects.requireNonNullElse(row.article().publisher(), row.record().source().uri()))
                .text("Publication Date", "its day", row -> of(Days.of(row.article().published()), Days::first))
                .text("Story People", "the persons of the article", row -> story(row.record(), true))
                .text("Story Organizations", "its bodies", row -> story(row.record(), false))
                .text("Story Locations", "its places", row -> joined(row.record().places().stream().map(Place::name)))
                .text("Language", "the article's language", row -> row.article().language().equals("de") ? "German" : row.article().language())
                .text("Version", "the coder", row -> "depesche " + row.record().coder().version())
                .table.build();
    }

    /** Columns of text in which nothing known is "None". */
    private record Columns(Table.Builder<EventRow> table) {

        Columns text(String name, String says, Function<EventRow, @Nullable Object> value) {
            return new Columns(table.text(name, says, row -> shown(value.apply(row))));
        }

        Columns party(String role, Function<EventRow, List<Actor>> who, Codes codes) {
            return text(role + " Name", "name, or country where none is named", row -> each(who, row, actor -> name(actor, codes)))
                    .text(role + " Country", "ISO 3166-1 alpha-3, or the body's code", row -> each(who, row, Actor::id))
                    .text(role + " COW", "the number in Correlates of War", row -> each(who, row, actor -> codes.cow(actor.id())))
                    .text("Primary " + role + " Sector", "the first party's sector",
                            row -> who.apply(row).isEmpty() ? null : who.apply(row).getFirst().sector().name())
                    .text(role + " Sectors", "all sectors", row -> each(who, row, actor -> actor.sector().name()))
                    .text(role + " Title", "the office, as the article says it", row -> each(who, row, Actor::role))
                    .text(role + " Name Raw", "the words that name it", row -> raw(role, row))
                    .text("Wikipedia " + role + " ID", "the Wikidata item", row -> each(who, row, Actor::wikidata));
        }

        private static String shown(@Nullable Object value) {
            return value == null || value.toString().isBlank() ? NONE : value.toString();
        }

        private static String each(Function<EventRow, List<Actor>> who, EventRow row, Function<Actor, @Nullable String> what) {
            return who.apply(row).stream().map(what).map(Columns::shown).collect(Collectors.joining(BETWEEN));
        }
    }

    private static String name(Actor actor, Codes codes) {
        String country = codes.english(actor.id());
        return actor.name().isEmpty() && country != null ? country : EventRow.name(actor);
    }

    private static String raw(String role, EventRow row) {
        return joined((role.equals("Actor") ? row.event().actorSpans() : row.event().recipientSpans()).stream().map(words -> Quotes.line(words.text())));
    }

    private static @Nullable Object date(EventRow row) {
        Days days = row.days() == null ? Days.of(row.article().published()) : row.days();
        return of(days, Days::first);
    }

    private static String story(Record record, boolean people) {
        return joined(record.actors().stream().filter(actor -> actor.kind() != ActorKind.STATE && (actor.kind() == ActorKind.PERSON) == people)
                .map(Actor::name));
    }

    private static String joined(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(BETWEEN));
    }

    private static <T, V> @Nullable V of(@Nullable T thing, Function<T, @Nullable V> what) {
        return thing == null ? null : what.apply(thing);
    }
}
