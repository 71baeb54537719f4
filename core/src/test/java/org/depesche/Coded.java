package org.depesche;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.events.Event;
import org.depesche.page.Block;
import org.depesche.page.Metadata;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.record.Records;
import org.depesche.statements.Statement;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads a text as a paragraph of an article of 15 March 2016 and gives what is found in short forms. */
public final class Coded {
    private static final Depesche DEPESCHE = Depesche.standard();

    private Coded() {}

    /** The record of a text, checked against the schema. */
    public static Record record(String text) {
        return record(text, Metadata.builder().published(Dated.of("2016-03-15", "given")).build());
    }

    /** The record of an article of that headline, text and day of publication. */
    public static Record article(String title, String text, String published) {
        return record(text, Metadata.builder().title(title).published(Dated.of(published, "given")).build());
    }

    private static Record record(String text, Metadata metadata) {
        SourceText source = SourceText.of(text);
        Page page = new Page(new Source("test", "text/plain", "0".repeat(64), null, null), Page.Form.CORPUS, source, List.of(new Block(source.whole(), Block.Hint.PARAGRAPH)), metadata,
                List.of());
        Record record = DEPESCHE.read(page);
        Records.written(record);
        return record;
    }

    /** Statements as "kind | id of the speaker | message": "indirect | RUS | Moskau helfe". */
    public static List<String> statements(String text) {
        Record record = record(text);
        return record.statements().stream().map(s -> s.kind().label() + " | " + id(record, s.speaker()) + " | " + words(s.message())).toList();
    }

    /** The only statement of a text. */
    public static Statement statement(String text) {
        List<Statement> found = record(text).statements();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " statements: " + statements(text));
        }
        return found.getFirst();
    }

    /** Events as the table of predicates writes them: "RUS>USA REJECT assist actual". */
    public static List<String> events(String text) {
        Record record = record(text);
        return record.events().stream().map(event -> code(record, event)).toList();
    }

    /** The code of an event: actors, recipients, type, mode, status. */
    public static String code(Record record, Event event) {
        return ids(record, event.actors()) + ">" + ids(record, event.recipients()) + " " + event.type() + " " + (event.mode() == null ? "-" : event.mode()) + " " + event.status().label();
    }

    private static String ids(Record record, List<String> keys) {
        String ids = keys.stream().map(key -> id(record, key)).distinct().collect(Collectors.joining("+"));
        return ids.isEmpty() ? "-" : ids;
    }

    private static String id(Record record, @Nullable String key) {
        Map<String, Actor> actors = record.actors().stream().collect(Collectors.toMap(Actor::key, actor -> actor));
        return key == null ? "-" : actors.get(key).id();
    }

    /** The words of spans, parted by dots. */
    public static String words(List<Evidence> spans) {
        return spans.stream().map(Evidence::text).collect(Collectors.joining(" … "));
    }
}
