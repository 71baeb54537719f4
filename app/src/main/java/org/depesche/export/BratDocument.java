package org.depesche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.events.Event;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** The annotations of one record in brat's standoff; offsets are code points. Used once. */
final class BratDocument {
    private final Item item;
    private final SourceText text;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> mentions = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();
    private int spans;
    private int events;
    private int others;

    BratDocument(Item item) {
        this.item = item;
        text = item.record().article().text();
    }

    String write() {
        Record record = item.record();
        NamedActor.of(record).forEach(this::mention);
        record.times().forEach(time -> note(span("Time", List.of(time.evidence().span())), time.value()));
        record.places().forEach(place -> {
            String country = place.country() == null ? "" : " " + place.country();
            note(span("Place", List.of(place.evidence().span())), place.name() + country);
        });
        record.statements().forEach(this::statement);
        EventRow.of(item).forEach(this::event);
        record.positions().forEach(this::position);
        record.links().forEach(link -> relation(link.relation().label(), facts.get(link.from()), facts.get(link.to())));
        return lines.toString();
    }

    private void mention(NamedActor named) {
        Actor actor = named.actor();
        String type = switch (actor.kind()) {
            case PERSON -> "Person";
            case STATE -> "State";
            case INSTITUTION -> "Institution";
            case ORGANISATION -> "Organisation";
            case ARMED_GROUP -> "ArmedGroup";
            case PEOPLE -> "People";
        };
        String id = span(type, List.of(named.mention().evidence().span()));
        mentions.put(key(actor, named.mention()), id);
        note(id, actor.key() + " " + actor.id() + " " + actor.sector() + " " + actor.name());
    }

    private static String key(Actor actor, Mention mention) {
        return actor.key() + " " + mention.evidence().span();
    }

    private void statement(Statement statement) {
        StringBuilder roles = new StringBuilder();
        voice("Speaker", statement.speaker(), statement.speakerSpan(), roles);
        voice("Addressee", statement.addressee(), statement.addresseeSpan(), roles);
        String id = fact("Statement", statement.key(), spansOf(statement.message()), roles.toString());
        attribute("Kind " + id + " " + statement.kind().label());
        if (statement.denies()) {
            attribute("Denies " + id);
        }
        note(id, statement.key() + "; " + statement.medium() + "; " + statement.rule());
    }

    private void event(EventRow row) {
        Event event = row.event();
        StringBuilder roles = new StringBuilder();
        for (RoleRow role : RoleRow.of(row)) {
            String name = role.role().equals("actor") ? "Actor" : "Recipient";
            String mention = role.mention() == null ? null : mentions.get(key(role.actor(), role.mention()));
            if (mention != null) {
                roles.append(' ').append(name).append(role.number() == 1 ? "" : String.valueOf(role.number())).append(':').append(mention);
            }
        }
        String id = fact(event.type().name(), event.key(), spansOf(event.trigger()), roles.toString());
        if (event.status() != Status.ACTUAL) {
            attribute("Status " + id + " " + event.status().label());
        }
        String mode = event.mode() == null ? "" : event.mode() + "; ";
        note(id, event.key() + "; " + mode + "CAMEO " + event.cameo() + "; " + event.date().value() + "; " + event.rule());
    }

    private void position(Position position) {
        StringBuilder roles = new StringBuilder();
        voice("Holder", position.actor(), position.evidence(), roles);
        String id = fact("Position", "", List.of(position.evidence().span()), roles.toString());
        attribute("Stance " + id + " " + position.stance().label());
        note(id, position.issue().label());
    }

    private void voice(String role, @Nullable String actor, @Nullable Evidence words, StringBuilder roles) {
        String mention = item.record().actors().stream()
                .filter(one -> one.key().equals(actor))
                .flatMap(one -> one.mentions().stream()
                        .filter(named -> words != null && named.evidence().span().overlaps(words.span()))
                        .findFirst().or(() -> one.mentions().stream().findFirst())
                        .map(named -> mentions.get(key(one, named))).stream())
                .findFirst().orElse(null);
        if (mention != null) {
            roles.append(' ').append(role).append(':').append(mention);
        }
    }

    private String fact(String type, String key, List<Span> where, String roles) {
        String trigger = span(type, where);
        String id = "E" + ++events;
        facts.put(key, id); // positions have no key, and no link names one
        lines.append(id).append('\t').append(type).append(':').append(trigger).append(roles).append('\n');
        return id;
    }

    /** A span of one or several parts; brat wants none to hold a line end. */
    private String span(String type, List<Span> where) {
        List<Span> parts = where.stream().sorted().flatMap(part -> withinLines(part).stream()).toList();
        String places = parts.stream().map(part -> part.start() + " " + part.end()).collect(Collectors.joining(";"));
        String words = parts.stream().map(text::slice).collect(Collectors.joining(" "));
        lines.append("T").append(++spans).append('\t').append(type).append(' ').append(places).append('\t').append(words).append('\n');
        return "T" + spans;
    }

    private List<Span> withinLines(Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || "\n\r".contains(text.slice(new Span(i, i + 1)))) {
                if (i > from) {
                    parts.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        return parts.isEmpty() ? List.of(span) : parts;
    }

    private static List<Span> spansOf(List<Evidence> parts) {
        return parts.stream().map(Evidence::span).toList();
    }

    private void relation(String type, @Nullable String from, @Nullable String to) {
        if (from != null && to != null) {
            lines.append("R").append(++others).append('\t').append(type).append(" Arg1:").append(from).append(" Arg2:").append(to).append('\n');
        }
    }

    private void attribute(String content) {
        lines.append("A").append(++others).append('\t').append(content).append('\n');
    }

    private void note(String id, @Nullable String words) {
        lines.append("#").append(++others).append("\tAnnotatorNotes ").append(id).append('\t').append(Quotes.line(String.valueOf(words))).append('\n');
    }
}
