package org.depesche.table;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists, records, texts, numbers and truth values as JSON. Thread-safe. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The value as JSON. */
    public static String of(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Raw raw -> json.writeRawValue(raw.json());
            case Map<?, ?> map -> object(json, map);
            case Collection<?> list -> {
                json.writeStartArray();
                list.forEach(each -> write(json, each));
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Record record -> record(json, record);
            default -> json.writeString(value.toString());
        }
    }

    /** What is JSON already. */
    public record Raw(String json) {}

    private static void object(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((name, value) -> {
            json.writeName(name.toString());
            write(json, value);
        });
        json.writeEndObject();
    }

    private static void record(JsonGenerator json, Record record) {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            json.writeName(component.getName());
            try {
                write(json, component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(record.getClass() + " cannot be read", hidden);
            }
        }
        json.writeEndObject();
    }
}
