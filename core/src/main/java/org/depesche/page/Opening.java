package org.depesche.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a source, read ahead to see what it is, and the stream behind them. Not thread-safe.
 *
 * @param head the first bytes, at most {@link #AHEAD}
 * @param rest the stream after them
 */
record Opening(byte[] head, InputStream rest) {
    /** How many bytes are read ahead. */
    static final int AHEAD = 1 << 18;

    static Opening of(InputStream in) throws IOException {
        return new Opening(in.readNBytes(AHEAD), in);
    }

    /** The source from its first byte. */
    InputStream stream() {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    /** The source as UTF-8: what is in UTF-16 or UTF-32 is written anew. */
    InputStream utf8() throws IOException {
        Charset mark = Encoding.byteOrderMark(head);
        Charset charset = mark != null ? mark : Encoding.bareUtf16(head);
        InputStream stream = stream();
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return stream;
        }
        stream.skipNBytes(mark == null ? 0 : Encoding.markLength(mark));
        return new Utf8Stream(stream, charset);
    }

    /** All bytes; null where they are more than that. */
    byte @Nullable [] all(int most) throws IOException {
        byte[] bytes = stream().readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        return bytes.length > most ? null : bytes;
    }

    /** The head as characters, each byte for itself where it is not UTF-16: enough to see markup and punctuation. */
    String glance() {
        Charset mark = Encoding.byteOrderMark(head);
        Charset charset = mark != null ? mark : Encoding.bareUtf16(head);
        String text = new String(head, charset == null || charset == StandardCharsets.UTF_8 ? StandardCharsets.ISO_8859_1 : charset);
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
