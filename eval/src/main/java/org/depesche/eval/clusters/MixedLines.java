package org.depesche.eval.clusters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Lines of files that were put together from UTF-8 and Windows-1252: each line is read as UTF-8 where it can be, else as Windows-1252. Stateless. */
final class MixedLines {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private MixedLines() {}

    /** Hands on each line without its end; "\r" ends a line too, so that "\r\n" gives an empty one more. */
    static void read(InputStream in, Consumer<String> lines) throws IOException {
        byte[] block = new byte[1 << 16];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int size = in.read(block); size >= 0; size = in.read(block)) {
            int start = 0;
            for (int i = 0; i < size; i++) {
                if (block[i] == '\n' || block[i] == '\r') {
                    line.write(block, start, i - start);
                    start = i + 1;
                    lines.accept(decode(line.toByteArray()));
                    line.reset();
                }
            }
            line.write(block, start, size - start);
        }
        lines.accept(decode(line.toByteArray()));
    }

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}
