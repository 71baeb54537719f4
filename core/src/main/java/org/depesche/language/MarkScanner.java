package org.depesche.language;

import org.depesche.language.Piece.Gap;
import org.depesche.language.Piece.Kind;

/** Cuts what is no word: stops ("…", "!"), dashes, faces (":-)"), pictures, brackets and other marks. Indices are UTF-16 units. */
final class MarkScanner {
    private static final String STOPS = ".!?…‽";

    private final String text;
    private final int to;
    private int brackets; // open at this place

    MarkScanner(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** The mark at an index; to be asked in the order of the text. */
    Piece mark(int at, Gap gap) {
        char c = text.charAt(at);
        if (STOPS.indexOf(c) >= 0) {
            return new Piece(at, c == '.' ? runEnd(at, '.') : at + 1, gap, Kind.STOP);
        }
        if (c == ':' || c == ';') {
            int face = faceEnd(at);
            if (face > at) {
                return new Piece(at, face, gap, Kind.MARK);
            }
        }
        brackets = c == '(' ? brackets + 1 : c == ')' ? Math.max(0, brackets - 1) : brackets;
        return new Piece(at, Forms.isHyphen(c) ? runEnd(at, c) : symbolEnd(at), gap, Kind.MARK);
    }

    private int runEnd(int at, char c) {
        int end = at;
        while (end < to && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** Faces such as ":-)" where no bracket is open. */
    private int faceEnd(int at) {
        int mouth = at + 1 < to && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        char c = mouth < to ? text.charAt(mouth) : ' ';
        boolean alone = mouth + 1 >= to || !Character.isLetterOrDigit(text.charAt(mouth + 1));
        boolean smile = c == ')' && brackets == 0 || (c == '(' || c == 'D' || c == 'P') && mouth == at + 2;
        return smile && alone ? mouth + 1 : at;
    }

    /** One mark, or a run of pictures with what joins them. */
    private int symbolEnd(int at) {
        int codePoint = text.codePointAt(at);
        int end = Math.min(to, at + Character.charCount(codePoint));
        if (Character.getType(codePoint) != Character.OTHER_SYMBOL) {
            return end;
        }
        while (end < to && continuesPicture(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, to);
    }

    private static boolean continuesPicture(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> codePoint > 0xFF;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> codePoint > 0xFF && codePoint != 0xFEFF;
            default -> false;
        };
    }
}
