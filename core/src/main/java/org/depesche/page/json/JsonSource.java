package org.depesche.page.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON texts into trees, no deeper than the limits allow. Thread-safe. */
public final class JsonSource {
    private final JsonFactory factory;

    public JsonSource(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.sourceBytes())
                .maxNameLength(10_000)
                .build();
        factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .build();
    }

    /** The first value of a text; null where it is no JSON, is cut off, or nests too deeply. What follows the value is not read. */
    public @Nullable Json read(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            return first == null ? null : value(parser, first);
        } catch (JacksonException broken) {
            return null;
        }
    }

    /** The one value of a text; null where it is no JSON or anything follows the value. */
    public @Nullable Json readWhole(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            Json value = first == null ? null : value(parser, first);
            return parser.nextToken() == null ? value : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    /** The names of the first object's own members, as far as the text goes; empty for anything but an object. */
    public List<String> names(String text) {
        List<String> names = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return names;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException cutOff) {
            return names;
        }
        return names;
    }

    private static Json value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Text(parser.getString());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            default -> Json.NOTHING;
        };
    }

    private static Json members(JsonParser parser) {
        Map<String, Json> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            map.put(name, value(parser, parser.nextToken()));
        }
        return new Json.Members(map);
    }

    private static Json items(JsonParser parser) {
        List<Json> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY && token != null; token = parser.nextToken()) {
            list.add(value(parser, token));
        }
        return new Json.Items(list);
    }
}
