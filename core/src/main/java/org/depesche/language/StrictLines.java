package org.depesche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in UTF-8, counted; bytes that are none are told with their line. Not thread-safe. */
final class StrictLines {
    private final BufferedReader bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int number;

    StrictLines(InputStream in) {
        bytes = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1)); // a letter is a byte
    }

    /** The next line, null after the last. */
    @Nullable String next() throws IOException {
        String line = bytes.readLine();
        number++;
        if (line == null) {
            return null;
        }
        try {
            String read = decoder.decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1))).toString();
            return number == 1 && read.startsWith("\ufeff") ? read.substring(1) : read;
        } catch (CharacterCodingException wrong) {
            throw new Conllu.Malformed(number, "is not in UTF-8");
        }
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }
}
