package org.depesche.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/** How actors and facts are named on a page for people. Immutable. */
final class Names {
    private static final int SHORT = 60; // letters of a fact's words that name it

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<Evidence>> facts = new HashMap<>();

    Names(Record record) {
        record.actors().forEach(actor -> actors.put(actor.key(), actor));
        record.statements().forEach(statement -> facts.put(statement.key(), statement.message()));
        record.events().forEach(event -> facts.put(event.key(), words(event)));
    }

    private static List<Evidence> words(Event event) {
        return event.trigger();
    }

    /** "Lawrow (RUS, Außenminister)"; the words of a speaker who is nobody known. */
    String speaker(Statement statement) {
        if (statement.speaker() != null) {
            return name(statement.speaker());
        }
        return words(statement.speakerSpan());
    }

    private static String words(@Nullable Evidence words) {
        return words == null ? "Unbekannt" : Visible.line(words.text());
    }

    /** The name, with id and office in brackets; for a bare country its name or first mention. */
    String name(String key) {
        Actor actor = actors.get(key);
        if (actor == null) {
            return key;
        }
        String name = actor.name().isEmpty() ? country(actor) : actor.name();
        String more = Stream.of(actor.id(), actor.role() == null ? "" : actor.role()).filter(told -> !told.isEmpty()).collect(Collectors.joining(", "));
        return Visible.line(name + (more.isEmpty() ? "" : " (" + more + ")"));
    }

    /** The country by its own name where the article has it, else as it is first mentioned: "Paris". */
    private static String country(Actor actor) {
        return actor.mentions().stream().filter(mention -> mention.how() == Mention.How.NAME).findFirst().orElse(actor.mentions().getFirst()).evidence().text();
    }

    /** The ids, or names where there is no id: "RUS, FRA"; "?" for nobody. */
    String ids(List<String> keys) {
        return keys.isEmpty() ? "?" : keys.stream().map(this::id).distinct().collect(Collectors.joining(", "));
    }

    private String id(String key) {
        Actor actor = actors.get(key);
        return actor == null || actor.id().isEmpty() ? name(key) : actor.id();
    }

    /** The first words of a statement or event. */
    String fact(String key) {
        List<Evidence> words = facts.getOrDefault(key, List.of());
        String line = words.isEmpty() ? key : Visible.line(FactLines.joined(words));
        int end = line.length() <= SHORT ? line.length() : Math.max(line.lastIndexOf(' ', SHORT), 1);
        return FactLines.quoted(end == line.length() ? line : line.substring(0, end) + " …");
    }
}
