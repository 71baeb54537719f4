package org.depesche.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes records as JSON, each ended by a line feed: the form that docs/record.schema.json describes, its keys always in the same order, letters as they
 * are and not escaped. Immutable and thread-safe; no stream is closed.
 */
public final class RecordWriter {
    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ObjectWriteContext layout;

    private RecordWriter(ObjectWriteContext layout) {
        this.layout = layout;
    }

    /** Writes one record a line: JSON Lines. */
    public static RecordWriter lines() {
        return new RecordWriter(ObjectWriteContext.empty());
    }

    /** Writes indented records, for people. */
    public static RecordWriter indented() {
        return new RecordWriter(new Indented());
    }

    /** Writes a record in UTF-8. */
    public void write(Record record, OutputStream out) throws IOException {
        Utf8Writer letters = new Utf8Writer(out);
        write(record, letters);
        letters.flush();
    }

    /** Writes a record as letters; a surrogate that has no partner is handed on as it is. */
    public void write(Record record, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(layout, out)) {
            new RecordShape(new JsonSink(json)).write(record);
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
        out.write('\n');
    }

    /** The record as a string, with its line feed. */
    public String string(Record record) {
        StringWriter letters = new StringWriter();
        try {
            write(record, letters);
        } catch (IOException broken) {
            throw new AssertionError("a string cannot break", broken);
        }
        return letters.toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        /** A new printer for each record: it counts the depth. Line feeds are the same on every system. */
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
