package org.depesche.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes JSON in UTF-8. A surrogate without its partner, which UTF-8 cannot hold, becomes the JSON escape that stands for it ({@code \ud83d}), so that
 * what is read back is the same text. Not thread-safe; closing it flushes and leaves the stream open.
 */
final class Utf8Writer extends Writer {
    private static final int SIZE = 8192;
    private static final int LONGEST = 6; // bytes of one escape

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private char waiting; // a high surrogate whose partner may come; 0 when there is none

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            accept(letters[i]);
        }
    }

    private void accept(char letter) throws IOException {
        if (waiting != 0) {
            char high = waiting;
            waiting = 0;
            if (Character.isLowSurrogate(letter)) {
                encode(Character.toCodePoint(high, letter));
                return;
            }
            escape(high);
        }
        if (Character.isHighSurrogate(letter)) {
            waiting = letter;
        } else if (Character.isLowSurrogate(letter)) {
            escape(letter);
        } else {
            encode(letter);
        }
    }

    private void encode(int codePoint) throws IOException {
        makeRoom();
        if (codePoint < 0x80) {
            put(codePoint);
        } else if (codePoint < 0x800) {
            put(0xC0 | codePoint >> 6);
            put(0x80 | codePoint & 0x3F);
        } else if (codePoint < 0x10000) {
            put(0xE0 | codePoint >> 12);
            put(0x80 | codePoint >> 6 & 0x3F);
            put(0x80 | codePoint & 0x3F);
        } else {
            put(0xF0 | codePoint >> 18);
            put(0x80 | codePoint >> 12 & 0x3F);
            put(0x80 | codePoint >> 6 & 0x3F);
            put(0x80 | codePoint & 0x3F);
        }
    }

    private void escape(char surrogate) throws IOException {
        makeRoom();
        put('\\');
        put('u');
        for (char digit : Integer.toHexString(surrogate).toCharArray()) {
            put(digit);
        }
    }

    private void put(int value) {
        buffer[filled++] = (byte) value;
    }

    private void makeRoom() throws IOException {
        if (filled > SIZE - LONGEST) {
            empty();
        }
    }

    private void empty() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    /** Hands all on but a surrogate that still waits for its partner. */
    @Override
    public void flush() throws IOException {
        empty();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
