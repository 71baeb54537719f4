package org.depesche.page.xml;

import java.io.Reader;

/** A text from some place on, behind an opening of its own; nothing is copied. Not thread-safe. */
final class Tail extends Reader {
    private final String opening;
    private final String text;
    private int at; // in the opening and the tail together
    private final int shift;

    Tail(String opening, String text, int from) {
        this.opening = opening;
        this.text = text;
        this.shift = from - opening.length();
    }

    @Override
    public int read(char[] into, int offset, int length) {
        boolean opens = at < opening.length();
        String source = opens ? opening : text;
        int from = opens ? at : at + shift;
        int count = Math.min(length, source.length() - from);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        source.getChars(from, from + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {}
}
