package org.depesche.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.events.Event;
import org.depesche.events.Position;
import org.depesche.language.TimeExpression;
import org.depesche.record.Record;
import org.depesche.statements.Relay;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;

/** Goes through a record's facts. */
final class Facts {
    private Facts() {}

    /** How many facts a record holds: parts, actors, mentions, statements, events, positions, links, times and places. */
    static int count(Record record) {
        int mentions = record.actors().stream().mapToInt(actor -> actor.mentions().size()).sum();
        return record.article().parts().size() + record.actors().size() + mentions + record.statements().size() + record.events().size()
                + record.positions().size() + record.links().size() + record.times().size() + record.places().size();
    }

    /** All words that a record repeats from its text. */
    static Stream<Evidence> evidence(Record record) {
        return Stream.of(
                        record.actors().stream().flatMap(actor -> actor.mentions().stream()).map(Mention::evidence),
                        record.statements().stream().flatMap(Facts::evidence),
                        record.events().stream().flatMap(Facts::evidence),
                        record.positions().stream().flatMap(Facts::evidence),
                        record.times().stream().map(TimeExpression::evidence),
                        record.places().stream().map(Place::evidence))
                .flatMap(words -> words);
    }

    private static Stream<Evidence> evidence(Statement statement) {
        return Stream.of(
                        Stream.of(statement.cue(), statement.frame(), statement.message()).flatMap(List::stream),
                        Stream.of(statement.speakerSpan(), statement.addresseeSpan()).filter(Objects::nonNull),
                        Stream.of(statement.via(), statement.sources()).flatMap(List::stream).map(Relay::words))
                .flatMap(words -> words);
    }

    private static Stream<Evidence> evidence(Event event) {
        return Stream.concat(
                Stream.of(event.trigger(), event.actorSpans(), event.recipientSpans()).flatMap(List::stream),
                Stream.of(event.condition(), event.place()).filter(Objects::nonNull));
    }

    private static Stream<Evidence> evidence(Position position) {
        return Stream.of(position.issue().evidence(), position.evidence(), position.condition()).filter(Objects::nonNull);
    }
}
