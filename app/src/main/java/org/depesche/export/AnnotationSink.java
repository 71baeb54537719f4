package org.depesche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.depesche.record.Record;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * W3C Web Annotations: one page of them in JSON-LD, an annotation a line. Each names its words twice, as a quotation and by its place, in code points of the
 * record's text. (Web Annotation Data Model, W3C Recommendation 2017, 4.2.4 and 4.2.5.)
 */
final class AnnotationSink implements Sink {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int CONTEXT = 24; // code points before and after, where the text goes along
    private static final String ARTICLE = "urn:depesche:";

    private final List<Layer<?>> layers = Layers.all();
    // without the text parts have nothing to quote
    private final List<Layer<?>> quoting = layers.stream().filter(layer -> !layer.name().equals(Layers.PART)).toList();
    private final Writer out;
    private boolean begun;

    AnnotationSink(Draft draft) throws IOException {
        OutputStream stream = draft.open();
        out = CsvSink.writer(stream);
        out.write("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationPage\", \"items\": [");
    }

    @Override
    public void add(Item given) throws IOException {
        Item item = given.outward();
        for (Layer<?> layer : item.whole() ? layers : quoting) {
            int number = 0;
            for (Layer.Annotation annotation : layer.annotations(item).toList()) {
                out.write(begun ? ",\n" : "\n");
                begun = true;
                out.write(json(item, layer, annotation, ++number));
            }
        }
    }

    private static String json(Item item, Layer<?> layer, Layer.Annotation annotation, int number) {
        StringWriter letters = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), letters)) {
            json.writeStartObject();
            String record = URLEncoder.encode(item.record().id(), StandardCharsets.UTF_8).replace("+", "%20");
            json.writeStringProperty("id", ARTICLE + record + "#" + layer.name().toLowerCase(Locale.ROOT) + "-" + number);
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", "classifying");
            json.writeArrayPropertyStart("body");
            tag(layer.name(), json);
            describe(layer, annotation, json);
            json.writeEndArray();
            json.writeArrayPropertyStart("target");
            annotation.spans().forEach(span -> target(item, span, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return letters.toString();
    }

    private static void tag(String value, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", "tagging");
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    /** The features, one a body: "eventType: REJECT". */
    private static void describe(Layer<?> layer, Layer.Annotation annotation, JsonGenerator json) {
        for (int i = 0; i < annotation.values().size(); i++) {
            body(layer.features().columns().get(i).name(), annotation.values().get(i), json);
        }
        annotation.roles().forEach(role -> body(role.name(), role.actor().key() + " " + EventRow.name(role.actor()), json));
    }

    private static void body(String feature, @Nullable Object value, JsonGenerator json) {
        if (value != null && !value.toString().isEmpty()) {
            json.writeStartObject();
            json.writeStringProperty("type", "TextualBody");
            json.writeStringProperty("purpose", "classifying");
            json.writeStringProperty("format", "text/plain");
            json.writeStringProperty("value", feature + ": " + value);
            json.writeEndObject();
        }
    }

    private static void target(Item item, Span span, JsonGenerator json) {
        Record record = item.record();
        String url = record.article().url();
        json.writeStartObject();
        json.writeStringProperty("source", url == null ? record.source().uri() : url);
        json.writeArrayPropertyStart("selector");
        quote(item, span, json);
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void quote(Item item, Span span, JsonGenerator json) {
        SourceText text = item.record().article().text();
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", text.slice(span));
        if (item.whole()) {
            json.writeStringProperty("prefix", text.slice(new Span(Math.max(0, span.start() - CONTEXT), span.start())));
            json.writeStringProperty("suffix", text.slice(new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT))));
        }
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        out.write("\n]}\n");
        out.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
