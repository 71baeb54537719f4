package org.depesche.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.depesche.record.Record;
import org.depesche.record.RecordWriter;

/** The forms in which records are printed. */
enum Format {
    /** A record a line. */
    JSONL,
    /** Indented records, one behind another. */
    JSON,
    /** A page to read. */
    TEXT;

    /** Writes one record. */
    interface Writer {
        void write(Record record, OutputStream out) throws IOException;
    }

    Writer writer(Streams streams) {
        return switch (this) {
            case JSONL -> RecordWriter.lines()::write;
            case JSON -> RecordWriter.indented()::write;
            case TEXT -> new TextFormat(streams.columns(), streams.colour())::write;
        };
    }
}
