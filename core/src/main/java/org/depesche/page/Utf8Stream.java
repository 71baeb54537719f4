package org.depesche.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream of text in UTF-16 or UTF-32 as UTF-8, for readers that go by bytes. Not thread-safe. */
final class Utf8Stream extends InputStream {
    private final Reader text;
    private final char[] piece = new char[1 << 13];
    private byte[] bytes = {};
    private int at;
    private char half; // a high surrogate whose other half is still to come; 0 for none

    Utf8Stream(InputStream in, Charset charset) {
        text = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int kept = half == 0 ? 0 : 1;
            piece[0] = half;
            int count = text.read(piece, kept, piece.length - kept);
            if (count < 0) {
                return false;
            }
            int end = kept + count;
            half = Character.isHighSurrogate(piece[end - 1]) ? piece[end - 1] : 0;
            bytes = new String(piece, 0, half == 0 ? end : end - 1).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
