package org.depesche.export;

import java.io.StringWriter;
import java.util.List;
import org.depesche.events.Event;
import org.depesche.text.Evidence;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes reviews as JSON Lines: record, key, verdict, and what was put right. Stateless. */
public final class ReviewLines {
    private static final JsonFactory JSON = new JsonFactory();

    private ReviewLines() {}

    /**
     * A review as one line of JSON with its line feed.
     *
     * @param reviewer who decided
     */
    public static String line(Review review, String reviewer) {
        StringWriter letters = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), letters)) {
            json.writeStartObject();
            json.writeStringProperty("record", review.record());
            json.writeStringProperty("key", review.key());
            switch (review) {
                case Review.Rejected rejected -> verdict("reject", json);
                case Review.CorrectedEvent corrected -> changes(corrected.changes(), json);
                case Review.CorrectedStatement corrected -> changes(corrected.changes(), json);
                case Review.AddedEvent added -> added(added.event(), json);
            }
            json.writeStringProperty("reviewer", reviewer);
            json.writeEndObject();
        }
        return letters.append('\n').toString();
    }

    private static void verdict(String verdict, JsonGenerator json) {
        json.writeStringProperty("verdict", verdict);
    }

    private static void changes(List<Review.Change> changes, JsonGenerator json) {
        verdict("correct", json);
        json.writeObjectPropertyStart("changes");
        for (Review.Change change : changes) {
            json.writeObjectPropertyStart(change.what());
            json.writeStringProperty("was", change.was());
            json.writeStringProperty("now", change.now());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void added(Event event, JsonGenerator json) {
        verdict("add", json);
        json.writeObjectPropertyStart("event");
        json.writeStringProperty("type", event.type().name());
        json.writeStringProperty("mode", event.mode());
        json.writeStringProperty("cameo", event.cameo());
        json.writeStringProperty("status", event.status().label());
        json.writeStringProperty("actors", String.join("|", event.actors()));
        json.writeStringProperty("recipients", String.join("|", event.recipients()));
        Evidence trigger = event.trigger().getFirst();
        json.writeStringProperty("trigger", trigger.text());
        json.writeNumberProperty("start", trigger.start());
        json.writeNumberProperty("end", trigger.end());
        json.writeEndObject();
    }
}
