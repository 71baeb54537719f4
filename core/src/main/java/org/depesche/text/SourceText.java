package org.depesche.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A text that is addressed by Unicode code points. Java's strings count UTF-16 units; this is the one place that turns one into the other.
 *
 * <p>Both directions take constant time for texts of the basic plane, and logarithmic time in the number of astral characters otherwise. Immutable.
 */
public final class SourceText implements Serializable {
    private static final long serialVersionUID = 1;

    private final String string;
    private final int[] astral; // UTF-16 indices of the high surrogates of proper pairs, rising

    private SourceText(String string, int[] astral) {
        this.string = string;
        this.astral = astral;
    }

    public static SourceText of(String string) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < string.length(); i++) {
            if (Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return new SourceText(string, Arrays.copyOf(found, count));
    }

    /** The text as a Java string, for matching; its indices are UTF-16 units. */
    public String string() {
        return string;
    }

    /** The number of code points. */
    public int length() {
        return string.length() - astral.length;
    }

    public Span whole() {
        return new Span(0, length());
    }

    /** The code point position of a UTF-16 index; an index inside a pair counts as after it. */
    public int codePoint(int utf16) {
        if (astral.length == 0) {
            return utf16;
        }
        int at = Arrays.binarySearch(astral, utf16);
        int before = at >= 0 ? at : -at - 1;
        return utf16 - before;
    }

    /** The UTF-16 index of a code point position. */
    public int utf16(int codePoint) {
        int low = 0;
        int high = astral.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (astral[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The span of a stretch given in UTF-16 units, as a matcher gives it. */
    public Span span(int utf16Start, int utf16End) {
        return new Span(codePoint(utf16Start), codePoint(utf16End));
    }

    /** The words of a span. Throws {@link IndexOutOfBoundsException} where it runs past the text. */
    public String slice(Span span) {
        return string.substring(utf16(span.start()), utf16(span.end()));
    }

    public Evidence evidence(Span span) {
        return new Evidence(span, slice(span));
    }

    /** The span without white space at either end; empty at its start where it holds nothing else. */
    public Span trim(Span span) {
        int from = utf16(span.start());
        int to = utf16(span.end());
        while (from < to && isSpace(string.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(string.charAt(to - 1))) {
            to--;
        }
        return span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText text && text.string.equals(string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    @Override
    public String toString() {
        return string;
    }
}
