package org.depesche.record;

import java.util.List;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/** Reads words with their place, and holds them against the text: words that do not stand there are an error. Immutable. */
record Words(SourceText text) {

    Span span(JsonValue value) {
        int start = value.get("start").whole();
        int end = value.get("end").whole();
        if (start < 0 || end < start || end > text.length()) {
            throw value.problem("is no span of the text: " + start + " to " + end);
        }
        return new Span(start, end);
    }

    Evidence evidence(JsonValue value) {
        Evidence there = text.evidence(span(value));
        if (!there.text().equals(value.get("text").string())) {
            throw value.problem("has other words than the text, which says: " + there.text());
        }
        return there;
    }

    List<Evidence> parts(JsonValue value) {
        return value.list(this::evidence);
    }

    /** Parts of which there must be one at least. */
    List<Evidence> some(JsonValue value) {
        List<Evidence> parts = parts(value);
        if (parts.isEmpty()) {
            throw value.problem("has no words");
        }
        return parts;
    }

    /** What {@link JsonSink#together} wrote. */
    List<Evidence> together(JsonValue value) {
        if (value.isNull()) {
            return List.of();
        }
        return value.isList() ? parts(value) : List.of(evidence(value));
    }

    static Dated date(JsonValue value) {
        return new Dated(
                value.get("value").optional(JsonValue::string),
                value.get("precision").label(Dated.Precision.class),
                value.get("basis").string());
    }
}
