package org.depesche.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.depesche.page.Hash;
import org.depesche.record.Record;
import org.depesche.record.RecordReader;
import org.depesche.record.RecordWriter;

/**
 * A record as it is kept: its line of JSON, packed. What comes out is what went in, byte for byte.
 *
 * @param sha256 the hash of the line
 * @param bytes the line in gzip
 */
public record Packed(String sha256, byte[] bytes) {

    static Packed of(Record record) {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            RecordWriter.lines().write(record, line);
            byte[] json = line.toByteArray();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (Gzip gzip = new Gzip(packed)) {
                gzip.write(json);
            }
            return new Packed(Hash.of(json), packed.toByteArray());
        } catch (IOException impossible) {
            throw new AssertionError("memory cannot break", impossible);
        }
    }

    /** The line of JSON with its line feed. Throws {@link IOException} where the bytes are damaged. */
    static byte[] line(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }

    /** The record. Throws {@link IOException} where the bytes are damaged, {@link org.depesche.record.RecordException} where they are no record. */
    static Record record(byte[] packed) throws IOException {
        return RecordReader.read(new String(line(packed), StandardCharsets.UTF_8));
    }

    private static final class Gzip extends GZIPOutputStream {

        Gzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
