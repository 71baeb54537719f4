package org.depesche.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.statements.Relay;
import org.depesche.statements.Statement;
import org.depesche.store.StoreException.Kind;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/** A record cut down to one fact and its actors: the form in which reviews keep what they are about. */
final class Excerpt {
    private Excerpt() {}

    /** The event with its actors. Its statement is left out. */
    static Record of(Record record, Event event) {
        Set<String> keys = Stream.of(event.actors(), event.recipients()).flatMap(List::stream).collect(Collectors.toSet());
        return checked(record, keys, List.of(), List.of(Events.withStatement(event, null)));
    }

    /** The statement with speaker, addressee, and through whom it came. */
    static Record of(Record record, Statement statement) {
        Stream<@Nullable String> relays = Stream.of(statement.via(), statement.sources()).flatMap(List::stream).map(Relay::actor);
        Set<String> keys = Stream.concat(Stream.of(statement.speaker(), statement.addressee()), relays).filter(Objects::nonNull).collect(Collectors.toSet());
        return checked(record, keys, List.of(statement), List.of());
    }

    private static Record checked(Record record, Set<String> keys, List<Statement> statements, List<Event> events) {
        List<Actor> actors = record.actors().stream().filter(actor -> keys.contains(actor.key())).toList();
        Record excerpt = new Record(
                record.id(), record.source(), record.article().withParts(List.of()), actors, statements, events, List.of(), List.of(), List.of(), List.of(),
                List.of(), record.coder(), record.kept());
        try {
            RecordCheck.check(excerpt);
        } catch (StoreException wrong) {
            throw new StoreException(Kind.WRONG_USE, wrong.getMessage(), wrong);
        }
        return excerpt;
    }

    /** The words by which the fact is found again. */
    static Evidence anchor(Record excerpt) {
        return excerpt.events().isEmpty() ? excerpt.statements().getFirst().message().getFirst() : excerpt.events().getFirst().trigger().getFirst();
    }

    /** The event's type or the statement's kind. */
    static String type(Record excerpt) {
        return excerpt.events().isEmpty() ? excerpt.statements().getFirst().kind().label() : excerpt.events().getFirst().type().name();
    }

    static String kind(Record excerpt) {
        return excerpt.events().isEmpty() ? "statement" : "event";
    }
}
