package org.depesche.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A value in JSON that knows where it stands, so that an error can say so. Immutable.
 *
 * @param path where, such as {@code events[3].status}; empty for the whole
 * @param content a map, a list, a string, a number or a boolean; null for null
 */
record JsonValue(String path, @Nullable Object content) {

    /** The value under a key, which must be there. */
    JsonValue get(String key) {
        String place = path.isEmpty() ? key : path + "." + key;
        if (!(content instanceof Map<?, ?> fields)) {
            throw problem("is no object");
        }
        if (!fields.containsKey(key)) {
            throw new RecordException(place + " is missing");
        }
        return new JsonValue(place, fields.get(key));
    }

    /** The value under a key that need not be there; null where it is not. */
    @Nullable String text(String key) {
        return has(key) ? get(key).optional(JsonValue::string) : null;
    }

    boolean has(String key) {
        return content instanceof Map<?, ?> fields && fields.containsKey(key);
    }

    boolean isNull() {
        return content == null;
    }

    boolean isList() {
        return content instanceof List<?>;
    }

    String string() {
        return as(String.class, "a string");
    }

    boolean flag() {
        return as(Boolean.class, "true or false");
    }

    double number() {
        return as(Number.class, "a number").doubleValue();
    }

    int whole() {
        double number = number();
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw problem("is no whole number: " + number);
        }
        return (int) number;
    }

    /** What the reader makes of it, or null for null. */
    <T> @Nullable T optional(Function<JsonValue, T> reader) {
        return isNull() ? null : reader.apply(this);
    }

    <T> List<T> list(Function<JsonValue, T> reader) {
        List<?> items = as(List.class, "a list");
        List<T> read = new ArrayList<>(items.size());
        for (Object item : items) {
            read.add(reader.apply(new JsonValue(path + "[" + read.size() + "]", item)));
        }
        return read;
    }

    /** The items under a key that may be left out; none then. */
    <T> List<T> listOrNone(String key, Function<JsonValue, T> reader) {
        return content instanceof Map<?, ?> fields && !fields.containsKey(key) ? List.of() : get(key).list(reader);
    }

    /** An object of strings, in its order. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object key : as(Map.class, "an object").keySet()) {
            texts.put((String) key, get((String) key).string());
        }
        return texts;
    }

    List<String> strings() {
        return list(JsonValue::string);
    }

    <E extends Enum<E> & Labelled> E label(Class<E> type) {
        try {
            return Labelled.of(type, string());
        } catch (IllegalArgumentException unknown) {
            throw problem("is " + unknown.getMessage());
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(string())) {
                return value;
            }
        }
        throw problem("is no " + type.getSimpleName() + ": " + string());
    }

    RecordException problem(String what) {
        return new RecordException((path.isEmpty() ? "the record" : path) + " " + what);
    }

    private <T> T as(Class<T> type, String wanted) {
        if (type.isInstance(content)) {
            return type.cast(content);
        }
        throw problem("is not " + wanted);
    }
}
