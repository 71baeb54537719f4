package org.depesche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesche.actors.Place;
import org.depesche.article.Part;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.language.TimeExpression;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** The layers that a record is annotated with: mentions, statements, events, positions, times, places, parts. */
final class Layers {
    static final String MENTION = "Mention";
    static final String STATEMENT = "Statement";
    static final String EVENT = "Event";
    static final String PART = "Part";
    static final String RECORD = "record";
    static final String KEY = "key";
    private static final String RECORD_ID = "the id of the record";

    private Layers() {}

    static List<Layer<?>> all() {
        return List.of(mentions(), statements(), events(), positions(), times(), places(), parts());
    }

    private static Layer<?> mentions() {
        return Layer.of(Table.<FactRow<NamedActor>>of(MENTION, "words that mean an actor", item -> FactRow.of(item, NamedActor::of))
                .text(RECORD, RECORD_ID, FactRow::article)
                .text("actor", "the actor's key in the record", row -> row.fact().actor().key())
                .text("code", "the actor's code, such as RUS or IGO:UN", row -> row.fact().actor().id())
                .text("sector", "its sector", row -> row.fact().actor().sector().name())
                .text("actorKind", "person, state, institution, organisation, armed group, people", row -> row.fact().actor().kind().label())
                .text("name", "its name in the nominative", row -> row.fact().actor().name())
                .text("how", "name, alias, metonym, adjective, role, pronoun", row -> row.fact().mention().how().label())
                .build(), row -> List.of(row.fact().mention().evidence().span()));
    }

    private static Layer<?> statements() {
        return Layer.of(Table.<FactRow<Statement>>of(STATEMENT, "something said, thought or written", item -> FactRow.of(item, Record::statements))
                .text(RECORD, RECORD_ID, FactRow::article)
                .text(KEY, "its key in the record", row -> row.fact().key())
                .text("statementKind", "direct, indirect, free-indirect, indirect/free-indirect, reported", row -> row.fact().kind().label())
                .text("medium", "speech, thought, writing, or two of them", row -> row.fact().medium())
                .flag("denies", "whether the speaker denies it", row -> row.fact().denies())
                .text("cue", "the verb or noun that tells of saying", row -> Quotes.words(row.fact().cue()))
                .text("date", "when: ISO 8601", row -> row.fact().date().value())
                .text("links", "what it answers to", row -> links(row.record(), row.fact().key()))
                .number("confidence", FactTables.CONFIDENCE, row -> row.fact().confidence())
                .text("rule", FactTables.RULE, row -> row.fact().rule())
                .build(), row -> spans(row.fact().message())).withRoles(Layers::voices);
    }

    private static Layer<?> events() {
        return Layer.of(Table.<EventRow>of(EVENT, "an event, at the words that carry it", EventRow::of)
                .text(RECORD, RECORD_ID, row -> row.record().id())
                .text(KEY, "its key in the record", row -> row.event().key())
                .text("eventType", "PLOVER's event type", row -> row.event().type().name())
                .text("mode", "PLOVER's mode", row -> row.event().mode())
                .text("status", "actual, planned, hypothetical, negated, historical", row -> row.event().status().label())
                .text("cameo", "the CAMEO code", row -> row.event().cameo())
                .number("intensity", "PLOVER's score, -10 to 10", row -> row.event().intensity())
                .text("contexts", "PLOVER's contexts, parted by |", row -> ArticleTables.joined(row.event().contexts()))
                .text("date", "when: ISO 8601", row -> row.event().date().value())
                .text("condition", "the condition it hangs on", row -> Quotes.words(row.event().condition()))
                .text("statement", "the key of the statement that tells it", row -> row.event().statement())
                .text("links", "what it answers to", row -> links(row.record(), row.event().key()))
                .number("confidence", FactTables.CONFIDENCE, row -> row.event().confidence())
                .text("rule", FactTables.RULE, row -> row.event().rule())
                .build(), row -> spans(row.event().trigger())).withRoles(Layers::parties);
    }

    private static Layer<?> positions() {
        return Layer.of(Table.<FactRow<Position>>of("Position", "an actor's stance on an issue", item -> FactRow.of(item, Record::positions))
                .text(RECORD, RECORD_ID, FactRow::article)
                .text("actor", "the actor's key in the record", row -> row.fact().actor())
                .text("issue", "the issue, without polarity", row -> row.fact().issue().label())
                .text("stance", "support, oppose, conditional, open", row -> row.fact().stance().label())
                .text("condition", "the condition of a conditional stance", row -> Quotes.words(row.fact().condition()))
                .text("statement", "the key of the statement that tells it", row -> row.fact().statement())
                .build(), row -> List.of(row.fact().evidence().span()));
    }

    private static Layer<?> times() {
        return Layer.of(Table.<FactRow<TimeExpression>>of("Time", "a time expression", item -> FactRow.of(item, Record::times))
                .text("timeType", "TIMEX3's type", row -> row.fact().type().label())
                .text("timeValue", "TIMEX3's value", row -> row.fact().value())
                .build(), row -> List.of(row.fact().evidence().span()));
    }

    private static Layer<?> places() {
        return Layer.of(Table.<FactRow<Place>>of("Place", "a place named as a place", item -> FactRow.of(item, Record::places))
                .text("name", "its name in the nominative", row -> row.fact().name())
                .text("country", "ISO 3166-1 alpha-3", row -> row.fact().country())
                .whole("geonames", "its GeoNames id", row -> row.fact().geonames())
                .build(), row -> List.of(row.fact().evidence().span()));
    }

    private static Layer<?> parts() {
        return Layer.of(Table.<FactRow<Part>>of(PART, "a part of the article", item -> FactRow.of(item, record -> record.article().parts()))
                .text("partKind", "kicker, headline, lead, dateline, paragraph …", row -> row.fact().kind().label())
                .build(), row -> List.of(row.fact().span()));
    }

    private static List<Layer.Role> parties(EventRow row) {
        return RoleRow.of(row).stream()
                .filter(role -> role.mention() != null)
                .map(role -> new Layer.Role(role.role(), role.actor(), Objects.requireNonNull(role.mention())))
                .toList();
    }

    private static List<Layer.Role> voices(FactRow<Statement> row) {
        List<Layer.Role> roles = new ArrayList<>();
        voice("speaker", row.fact().speaker(), row.fact().speakerSpan(), row.record()).forEach(roles::add);
        voice("addressee", row.fact().addressee(), row.fact().addresseeSpan(), row.record()).forEach(roles::add);
        return roles;
    }

    /** The mention within the words that name it; where none is, the actor's first. */
    private static Stream<Layer.Role> voice(String role, @Nullable String key, @Nullable Evidence words, Record record) {
        return record.actors().stream().filter(actor -> actor.key().equals(key)).map(actor -> new Layer.Role(role, actor, actor.mentions().stream()
                .filter(mention -> words != null && mention.evidence().span().overlaps(words.span()))
                .findFirst()
                .orElseGet(() -> actor.mentions().getFirst())));
    }

    private static @Nullable String links(Record record, String key) {
        List<String> links = record.links().stream().filter(link -> link.from().equals(key)).map(Layers::link).toList();
        return links.isEmpty() ? null : String.join("|", links);
    }

    private static String link(Link link) {
        return link.relation().label() + " " + link.to();
    }

    private static List<Span> spans(List<Evidence> parts) {
        return parts.stream().map(Evidence::span).toList();
    }
}
