package org.depesche.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.store.StoreException.Kind;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Holds a record against itself before it is kept: keys name facts that are there, each once, and spans have the words of the text. */
final class RecordCheck {
    private final Record record;
    private final Set<String> actors = new HashSet<>();
    private final Set<String> statements = new HashSet<>();
    private final Set<String> events = new HashSet<>();

    private RecordCheck(Record record) {
        this.record = record;
    }

    /** Throws {@link StoreException} for the first thing that does not fit. */
    static void check(Record record) {
        RecordCheck check = new RecordCheck(record);
        check.keys();
        check.references();
        SourceText text = record.article().text();
        Facts.evidence(record).forEach(words -> check.words(text, words));
        record.article().parts().forEach(part -> check.that(part.span().end() <= text.length(), "a part", part.kind().label()));
    }

    private void keys() {
        record.actors().forEach(actor -> that(actors.add(actor.key()), "two actors", actor.key()));
        record.statements().forEach(statement -> that(statements.add(statement.key()), "two statements", statement.key()));
        record.events().forEach(event -> that(events.add(event.key()) && !statements.contains(event.key()), "two facts", event.key()));
        that(record.source().sha256().length() == 64, "the source", "no SHA-256");
    }

    private void references() {
        record.statements().forEach(this::statement);
        record.events().forEach(this::event);
        record.positions().forEach(position -> {
            known(actors, position.actor());
            known(statements, position.statement());
        });
        record.links().forEach(link -> Stream.of(link.from(), link.to())
                .forEach(key -> that(statements.contains(key) || events.contains(key), "a link to nothing", key)));
    }

    private void statement(Statement statement) {
        known(actors, statement.speaker());
        known(actors, statement.addressee());
        Stream.of(statement.via(), statement.sources()).flatMap(List::stream).forEach(relay -> known(actors, relay.actor()));
    }

    private void event(Event event) {
        Stream.of(event.actors(), event.recipients()).flatMap(List::stream).forEach(actor -> known(actors, actor));
        known(statements, event.statement());
    }

    private void known(Set<String> keys, @Nullable String key) {
        that(key == null || keys.contains(key), "nothing has the key", String.valueOf(key));
    }

    private void words(SourceText text, Evidence words) {
        that(words.end() <= text.length() && text.slice(words.span()).equals(words.text()), "words that are not in the text", words.text());
    }

    private void that(boolean right, String what, String which) {
        if (!right) {
            throw new StoreException(Kind.UNREADABLE, "record " + record.id() + ": " + what + ": " + which + "; it is not kept");
        }
    }
}
