package org.depesche.language;

import java.util.List;
import org.depesche.language.Piece.Gap;
import org.depesche.language.Piece.Kind;

/** What follows a full stop. */
final class Following {
    private static final int OPENERS = 4;
    private static final String BRACKETS = ")]}";
    private static final String CONTINUING = ",;:)]}/&%–—-";

    private final String text;
    private final List<Piece> pieces;
    private final boolean[] bracketed;

    Following(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.bracketed = Brackets.inside(text, pieces);
    }

    /** The index after the marks that belong to the sentence that a stop ends: „Kommt!“ (so rief er.) */
    int afterClosers(int from) {
        int at = from;
        while (at < pieces.size() && closes(pieces.get(at))) {
            at++;
        }
        return at;
    }

    private boolean closes(Piece piece) {
        boolean sameLine = piece.gap() == Gap.NONE || piece.gap() == Gap.SPACE;
        boolean bracket = piece.end() == piece.start() + 1 && BRACKETS.indexOf(text.charAt(piece.start())) >= 0;
        return sameLine && (piece.is(Kind.CLOSE) || piece.is(Kind.STOP) || bracket || isFace(piece));
    }

    private boolean isFace(Piece piece) {
        char c = text.charAt(piece.start());
        return piece.is(Kind.MARK) && piece.end() > piece.start() + 1 && (c == ':' || c == ';');
    }

    /**
     * Whether what stands here can begin a sentence: the end of the block, a capital or a digit, with opening marks before it or not; but a sentence goes on after a
     * stop in brackets: „Er kam (endlich!) an.“ and where a small letter follows: „Nein!“, rief er.
     */
    boolean beginsSentence(int at) {
        if (at >= pieces.size() || pieces.get(at).gap() == Gap.PARAGRAPH) {
            return true;
        }
        if (bracketed[at - 1] && bracketed[at]) {
            return false;
        }
        int word = at;
        while (word < pieces.size() && word < at + OPENERS && opens(pieces.get(word))) {
            word++;
        }
        return word >= pieces.size() || beginsWith(pieces.get(word));
    }

    private boolean opens(Piece piece) {
        return piece.is(Kind.OPEN) || piece.is(text, '(') || piece.is(text, '[');
    }

    private boolean beginsWith(Piece piece) {
        if (isLetters(piece)) {
            return !Character.isLowerCase(firstLetter(piece));
        }
        return CONTINUING.indexOf(text.charAt(piece.start())) < 0;
    }

    boolean isLetters(Piece piece) {
        return piece.is(Kind.WORD) || piece.is(Kind.DOTTED);
    }

    int firstLetter(Piece piece) {
        int at = piece.start();
        while (at < piece.end() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < piece.end() ? text.codePointAt(at) : text.codePointAt(piece.start());
    }
}
