package org.depesche.text;

import java.io.Serializable;

/**
 * The exact words that say something, and where they stand. Made by {@link SourceText#evidence}, so the words are those of the text.
 *
 * @param span where, in code points of the source text
 * @param text the words there
 */
public record Evidence(Span span, String text) implements Comparable<Evidence>, Serializable {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    @Override
    public int compareTo(Evidence other) {
        return span.compareTo(other.span);
    }
}
