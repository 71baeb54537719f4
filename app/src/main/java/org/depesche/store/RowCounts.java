package org.depesche.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.events.Event;
import org.depesche.events.Position;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.jspecify.annotations.Nullable;

/** How many rows a record has in each table of facts. */
final class RowCounts {
    /** The tables of facts. */
    static final List<String> TABLES = List.of(
            "credits", "parts", "actors", "mentions", "statements", "statement_spans", "events", "event_roles", "event_spans", "event_contexts", "positions",
            "position_spans", "links",
            "times", "places", "damage");

    private RowCounts() {}

    static Map<String, Integer> of(Record record) {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("credits", record.article().authors().size() + record.article().initials().size() + record.article().agencies().size());
        counts.put("parts", record.article().parts().size());
        counts.put("actors", record.actors().size());
        counts.put("mentions", record.actors().stream().mapToInt(actor -> actor.mentions().size()).sum());
        counts.put("statements", record.statements().size());
        counts.put("statement_spans", record.statements().stream().mapToInt(RowCounts::spans).sum());
        counts.put("events", record.events().size());
        counts.put("event_roles", record.events().stream().mapToInt(event -> event.actors().size() + event.recipients().size()).sum());
        counts.put("event_spans", record.events().stream().mapToInt(RowCounts::spans).sum());
        counts.put("event_contexts", record.events().stream().mapToInt(event -> event.contexts().size()).sum());
        counts.put("positions", record.positions().size());
        counts.put("position_spans", record.positions().stream().mapToInt(RowCounts::spans).sum());
        counts.put("links", record.links().size());
        counts.put("times", record.times().size());
        counts.put("places", record.places().size());
        counts.put("damage", record.damage().size());
        return counts;
    }

    private static int spans(Statement statement) {
        return statement.message().size() + statement.frame().size() + statement.cue().size() + present(statement.speakerSpan(), statement.addresseeSpan());
    }

    private static int spans(Event event) {
        return event.trigger().size() + event.actorSpans().size() + event.recipientSpans().size() + present(event.condition(), event.place());
    }

    private static int spans(Position position) {
        return 2 + present(position.condition());
    }

    private static int present(@Nullable Object... values) {
        return (int) Stream.of(values).filter(value -> value != null).count();
    }
}
