package org.depesche.text;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A half-open stretch of a text, counted in Unicode code points.
 *
 * @param start the first code point of the stretch, from 0
 * @param end the code point after its last one
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int codePoint) {
        return start <= codePoint && codePoint < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** In reading order; of two that start together the shorter comes first. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
