package org.depesche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/** Facts as lines, so that two codings can be held against each other without their keys. */
final class FactLine {
    private final Map<String, Actor> actors;

    private FactLine(Record record) {
        actors = record.actors().stream().collect(Collectors.toMap(Actor::key, actor -> actor));
    }

    /** The statements and events of a record, a line each. */
    static List<String> of(Record record) {
        FactLine facts = new FactLine(record);
        List<String> lines = new ArrayList<>();
        record.statements().forEach(statement -> lines.add(facts.line(statement)));
        record.events().forEach(event -> lines.add(facts.line(event)));
        return lines;
    }

    private String line(Statement statement) {
        return "statement " + statement.kind().label() + " " + name(statement.speaker()) + " „" + words(statement.message()) + "“";
    }

    private String line(Event event) {
        String mode = event.mode() == null ? "" : "/" + event.mode();
        return "event " + names(event.actors()) + " > " + names(event.recipients()) + " " + event.type() + mode + " " + event.status().label() + " „"
                + words(event.trigger()) + "“";
    }

    private String names(List<String> keys) {
        return keys.isEmpty() ? "-" : keys.stream().map(this::name).collect(Collectors.joining("+"));
    }

    private String name(@Nullable String key) {
        Actor actor = key == null ? null : actors.get(key);
        return actor == null ? "-" : (actor.id() + " " + actor.name()).strip();
    }

    private static String words(List<Evidence> parts) {
        return parts.stream().map(Evidence::text).collect(Collectors.joining(" … "));
    }
}
