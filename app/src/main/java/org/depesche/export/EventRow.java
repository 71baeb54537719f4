package org.depesche.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.actors.Place;
import org.depesche.article.Article;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.record.Record;
import org.jspecify.annotations.Nullable;

/** An event with what its row needs from the record around it. */
record EventRow(Record record, Event event, Happening happening) {

    static Stream<EventRow> of(Item item) {
        return item.record().events().stream().map(event -> new EventRow(item.record(), event, item.happenings().of(item.record(), event)));
    }

    /** One row a happening: its leading report. */
    static Stream<EventRow> leading(Item item) {
        return of(item).filter(row -> row.happening().lead());
    }

    String id() {
        return Ids.fact(record, event.key());
    }

    Article article() {
        return record.article();
    }

    List<Actor> actors() {
        return actors(event.actors());
    }

    List<Actor> recipients() {
        return actors(event.recipients());
    }

    private List<Actor> actors(List<String> keys) {
        return keys.stream().map(this::actor).filter(Objects::nonNull).toList();
    }

    @Nullable Actor actor(@Nullable String key) {
        return record.actors().stream().filter(actor -> actor.key().equals(key)).findFirst().orElse(null);
    }

    /** Who acts, in forms that have room for one. */
    @Nullable Actor first() {
        return actors().isEmpty() ? null : actors().getFirst();
    }

    /** To whom it is done, in forms that have room for one; of parties that act together without a recipient the second. */
    @Nullable Actor second() {
        if (!recipients().isEmpty()) {
            return recipients().getFirst();
        }
        return actors().size() > 1 ? actors().get(1) : null;
    }

    /** The place that the event's own words name; null when they name none that is known. */
    @Nullable Place place() {
        return event.place() == null ? null
                : record.places().stream().filter(place -> event.place().span().contains(place.evidence().span())).findFirst().orElse(null);
    }

    @Nullable Days days() {
        return Days.of(event.date());
    }

    /** PLOVER's quadrant: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    int quad() {
        return quad(event.type());
    }

    static int quad(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
            case COOPERATE, AID, RETREAT -> 2;
            case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
        };
    }

    String evidence() {
        return Quotes.words(record, event);
    }

    /** Where the report can be read: its address, or the file that it came from. */
    String address() {
        String url = article().url();
        return url == null ? record.source().uri() : url;
    }

    /** Something of each actor; empty where an actor lacks it. */
    static @Nullable String each(List<Actor> actors, Function<Actor, @Nullable String> what, String between) {
        return actors.isEmpty() ? null : actors.stream().map(what).map(said -> Objects.requireNonNullElse(said, "")).collect(Collectors.joining(between));
    }

    /** How an actor is called: its name, or its code where it is a bare country. */
    static String name(Actor actor) {
        return actor.name().isEmpty() ? actor.id() : actor.name();
    }
}
