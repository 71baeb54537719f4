package org.depesche.language;

/**
 * A stretch of the text that is a token, before it is known where sentences end.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, in UTF-16 units
 * @param gap what parts it from the piece before
 * @param kind what it looks like
 */
record Piece(int start, int end, Gap gap, Kind kind) {

    /** What stands between two pieces. */
    enum Gap {
        NONE, SPACE, LINE, PARAGRAPH
    }

    /** What a piece looks like. */
    enum Kind {
        /** Letters and digits, and what joins them. */
        WORD,
        /** A word with a full stop that may belong to it: an abbreviation, an ordinal, an initial. */
        DOTTED,
        /** A full stop, question mark, exclamation mark or dots. */
        STOP,
        /** An opening quotation mark. */
        OPEN,
        /** A closing quotation mark. */
        CLOSE,
        /** Any other mark. */
        MARK
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean is(String text, char mark) {
        return end == start + 1 && text.charAt(start) == mark;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    Piece as(Kind other) {
        return new Piece(start, end, gap, other);
    }

    Piece to(int newEnd) {
        return new Piece(start, newEnd, gap, kind);
    }
}
