package org.depesche.record;

import java.io.Reader;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.depesche.article.Article;
import org.depesche.article.Dateline;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.page.Damage;
import org.depesche.page.Entry;
import org.depesche.page.Source;
import org.depesche.rights.Rights;
import org.depesche.rights.TdmReservation;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads records from JSON: what {@link RecordWriter} wrote comes back equal. Words are held against the text, keys that it does not know are passed over.
 * JSON that is no record is a {@link RecordException}. Stateless and thread-safe.
 */
public final class RecordReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private RecordReader() {}

    /** The one record in a string. */
    public static Record read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            Records records = new Records(parser);
            if (!records.hasNext()) {
                throw new RecordException("the record is missing: the input is empty");
            }
            return records.next();
        }
    }

    /** The records in JSON Lines, or one behind another in any layout, read as they are asked for. The reader is not closed. */
    public static Iterator<Record> records(Reader json) {
        return new Records(JSON.createParser(ObjectReadContext.empty(), json));
    }

    private static final class Records implements Iterator<Record> {
        private final JsonParser parser;

        Records(JsonParser parser) {
            this.parser = parser;
        }

        @Override
        public boolean hasNext() {
            try {
                return parser.currentToken() != null || parser.nextToken() != null;
            } catch (JacksonException broken) {
                throw noJson(broken);
            }
        }

        @Override
        public Record next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                Record record = record(new JsonValue("", JsonTree.read(parser)));
                parser.clearCurrentToken();
                return record;
            } catch (JacksonException broken) {
                throw noJson(broken);
            }
        }

        private static RecordException noJson(JacksonException broken) {
            TokenStreamLocation place = broken.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            return new RecordException("no JSON" + where + ": " + broken.getOriginalMessage());
        }
    }

    private static Record record(JsonValue json) {
        if (!json.get("schema").string().equals(Record.SCHEMA)) {
            throw json.get("schema").problem("is not " + Record.SCHEMA);
        }
        SourceText text = SourceText.of(json.get("text").string());
        Words words = new Words(text);
        FactReader facts = new FactReader(words);
        return new Record(
                json.get("id").string(),
                source(json.get("source")),
                article(json, words),
                json.get("actors").list(facts::actor),
                json.get("statements").list(facts::statement),
                json.get("events").list(facts::event),
                json.get("positions").list(facts::position),
                json.get("links").list(FactReader::link),
                json.get("times").list(facts::time),
                json.get("places").list(facts::place),
                json.get("damage").list(damage -> new Damage(damage.get("kind").string(), damage.get("detail").string())),
                coder(json.get("coder")),
                json.has("kept") ? new Record.Kept(json.get("kept").get("sha256").string()) : null);
    }

    private static Source source(JsonValue json) {
        return new Source(
                json.get("uri").string(),
                json.get("mediaType").string(),
                json.get("sha256").string(),
                json.get("capturedAt").optional(JsonValue::string),
                json.get("warc").optional(JsonValue::string));
    }

    private static Article article(JsonValue record, Words words) {
        JsonValue json = record.get("article");
        return new Article(
                words.text(),
                record.get("parts").list(part -> new Part(part.get("kind").label(PartKind.class), words.span(part))),
                json.get("language").string(),
                json.get("title").optional(JsonValue::string),
                json.get("kicker").optional(JsonValue::string),
                json.get("lead").optional(JsonValue::string),
                json.get("published").optional(Words::date),
                json.get("modified").optional(Words::date),
                json.get("publisher").optional(JsonValue::string),
                json.get("url").optional(JsonValue::string),
                json.get("authors").strings(),
                json.get("initials").strings(),
                json.get("agencies").strings(),
                json.get("dateline").optional(RecordReader::dateline),
                rights(json.get("rights")),
                json.get("complete").flag(),
                json.text("section"),
                json.text("searchTitle"),
                json.has("basis") ? json.get("basis").texts() : Map.of(),
                record.listOrNone("entries", entry -> entry(entry, words)));
    }

    private static Entry entry(JsonValue json, Words words) {
        Span span = words.span(json);
        Evidence headline = json.get("headline").optional(words::evidence);
        if (headline != null && !span.contains(headline.span())) {
            throw json.problem("has a headline that stands outside of it");
        }
        return new Entry(span, headline == null ? null : headline.span(), json.get("time").optional(Words::date));
    }

    private static Dateline dateline(JsonValue json) {
        return new Dateline(json.get("place").string(), json.get("agency").optional(JsonValue::string), json.get("date").optional(JsonValue::string));
    }

    private static Rights rights(JsonValue json) {
        JsonValue tdm = json.get("tdm");
        return new Rights(
                json.get("holder").optional(JsonValue::string),
                json.get("year").optional(JsonValue::whole),
                json.get("statement").optional(JsonValue::string),
                json.get("reserved").flag(),
                new TdmReservation(tdm.get("reserved").flag(), tdm.get("basis").optional(JsonValue::string), tdm.text("time"), tdm.text("policy")),
                json.text("licence"),
                json.text("use"));
    }

    private static Record.Coder coder(JsonValue json) {
        return new Record.Coder(json.get("version").string(), json.get("lexicon").string(), json.get("models").string());
    }
}
