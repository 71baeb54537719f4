package org.depesche.record;

import java.util.List;
import java.util.function.Consumer;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The shapes that come again and again in a record: words with their place, dates, lists. Not thread-safe. */
final class JsonSink {
    private final JsonGenerator json;

    JsonSink(JsonGenerator json) {
        this.json = json;
    }

    /** An object that stands alone or in a list. */
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    <T> void list(String name, List<T> items, Consumer<T> item) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
    }

    /** A list of objects. */
    <T> void objects(String name, List<T> items, Consumer<T> fields) {
        list(name, items, item -> object(() -> fields.accept(item)));
    }

    void strings(String name, List<String> values) {
        list(name, values, json::writeString);
    }

    void string(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** A key that is left out where there is nothing to say. */
    void optional(String name, @Nullable String value) {
        if (value != null) {
            string(name, value);
        }
    }

    void label(String name, Labelled value) {
        string(name, value.label());
    }

    void flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
    }

    void number(String name, @Nullable Integer value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.intValue());
        }
    }

    /** A number; one that is not finite, which JSON cannot hold, is an error. */
    void number(String name, @Nullable Double value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else if (Double.isFinite(value)) {
            json.writeNumber(value.doubleValue());
        } else {
            throw new IllegalArgumentException(name + " is " + value);
        }
    }

    /** The fields of a span, inside an object. */
    void place(Span span) {
        number("start", span.start());
        number("end", span.end());
    }

    /** The fields of words with their place, inside an object. */
    void words(Evidence words) {
        place(words.span());
        string("text", words.text());
    }

    void evidence(String name, @Nullable Evidence words) {
        if (words == null) {
            string(name, null);
        } else {
            object(name, () -> words(words));
        }
    }

    void evidence(String name, List<Evidence> parts) {
        objects(name, parts, this::words);
    }

    /** Words that stand together as a rule: null for none, one object, or a list where they are parted. */
    void together(String name, List<Evidence> parts) {
        if (parts.size() > 1) {
            evidence(name, parts);
        } else {
            evidence(name, parts.isEmpty() ? null : parts.getFirst());
        }
    }

    void date(String name, @Nullable Dated date) {
        if (date == null) {
            string(name, null);
        } else {
            object(name, () -> {
                string("value", date.value());
                label("precision", date.precision());
                string("basis", date.basis());
            });
        }
    }
}
