package org.depesche.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what people decided as training data, in the form in which the evaluation reads coded articles: {@code corpus.jsonl} with the texts, {@code
 * gold.jsonl} with the events and statements that are right, {@code rejected.jsonl} with those that are not. Only articles with a review are written.
 */
public final class TrainingData {
    private static final JsonFactory JSON = new JsonFactory();

    private final Store store;

    public TrainingData(Store store) {
        this.store = store;
    }

    /** Writes the files into a folder, and gives the number of articles. */
    public int write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (StoreReader reader = store.reader();
                BufferedWriter corpus = Files.newBufferedWriter(folder.resolve("corpus.jsonl"));
                BufferedWriter gold = Files.newBufferedWriter(folder.resolve("gold.jsonl"));
                BufferedWriter rejected = Files.newBufferedWriter(folder.resolve("rejected.jsonl"))) {
            List<Long> records = reader.sql().list(
                    "SELECT id FROM records r WHERE is_current = 1 AND EXISTS (SELECT 1 FROM reviews v WHERE v.article_id = r.article_id AND v.superseded_by "
                    + "IS NULL) ORDER BY id",
                    row -> row.getLong(1));
            for (long id : records) {
                StoredRecord stored = reader.record(id).orElseThrow();
                write(stored, ReviewRows.holding(reader.sql(), stored.article()), corpus, gold, rejected);
            }
            return records.size();
        }
    }

    private static void write(StoredRecord stored, List<Review> reviews, Writer corpus, Writer gold, Writer rejected) throws IOException {
        Record record = stored.record();
        line(corpus, json -> {
            json.writeStringProperty("id", record.id());
            json.writeStringProperty("text", record.article().text().string());
            optional(json, "title", record.article().title());
            optional(json, "published", record.article().published() == null ? null : record.article().published().value());
            optional(json, "publisher", record.article().publisher());
        });
        for (Review review : reviews) {
            facts(record, review.verdict() == Review.Verdict.REJECT ? review.fact() : review.right(), review, review.verdict() == Review.Verdict.REJECT
                    ? rejected : gold);
        }
    }

    private static void facts(Record record, Record fact, Review review, Writer out) throws IOException {
        Map<String, Actor> actors = fact.actors().stream().collect(Collectors.toMap(Actor::key, actor -> actor));
        for (Event event : fact.events()) {
            line(out, json -> {
                head(json, record, review, event.trigger());
                json.writeStringProperty("type", event.type().name());
                json.writeStringProperty("mode", event.mode() == null ? "" : event.mode());
                json.writeStringProperty("status", event.status().label());
                sides(json, "actors", event.actors(), actors);
                sides(json, "recipients", event.recipients(), actors);
            });
        }
        for (Statement statement : fact.statements()) {
            line(out, json -> {
                head(json, record, review, statement.message());
                json.writeStringProperty("kind", statement.kind().label());
                json.writeStringProperty("medium", statement.medium());
                sides(json, "speaker", statement.speaker() == null ? List.of() : List.of(statement.speaker()), actors);
            });
        }
    }

    private static void head(JsonGenerator json, Record record, Review review, List<Evidence> words) {
        List<Evidence> parts = new ArrayList<>(words.stream().sorted().toList());
        json.writeStringProperty("doc", record.id());
        json.writeStringProperty("verdict", review.verdict().label());
        json.writeNumberProperty("start", parts.getFirst().start());
        json.writeNumberProperty("end", parts.getLast().end());
        json.writeStringProperty("text", parts.stream().map(Evidence::text).collect(Collectors.joining(" … ")));
    }

    private static void sides(JsonGenerator json, String name, List<String> keys, Map<String, Actor> actors) {
        json.writeArrayPropertyStart(name);
        for (String key : keys) {
            Actor actor = actors.get(key);
            if (actor != null) {
                json.writeStartObject();
                json.writeStringProperty("id", actor.id());
                json.writeStringProperty("name", actor.name());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private interface Properties {
        void write(JsonGenerator json);
    }

    private static void line(Writer out, Properties properties) throws IOException {
        StringWriter letters = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), letters)) {
            json.writeStartObject();
            properties.write(json);
            json.writeEndObject();
        }
        out.write(letters.append('\n').toString());
    }
}
