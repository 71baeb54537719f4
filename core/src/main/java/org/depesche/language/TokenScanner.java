package org.depesche.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.depesche.language.Piece.Gap;
import org.depesche.language.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a block into pieces: words, marks, words with a full stop that may be theirs. Every code point but white space falls into exactly one piece. Linear time;
 * indices are UTF-16 units.
 */
final class TokenScanner {
    private static final int LONGEST_ABBREVIATION = 10;

    private final String text;
    private final int to;
    private final List<QuoteMark> marks;
    private final Abbreviations abbreviations;
    private final WordScanner words;
    private final MarkScanner signs;
    private final List<Piece> pieces = new ArrayList<>();
    private int nextMark;

    private TokenScanner(String text, int to, List<QuoteMark> marks, Abbreviations abbreviations) {
        this.text = text;
        this.to = to;
        this.marks = marks;
        this.abbreviations = abbreviations;
        this.words = new WordScanner(text, to, starts(marks), abbreviations);
        this.signs = new MarkScanner(text, to);
    }

    static List<Piece> pieces(String text, int from, int to, List<QuoteMark> marks, Abbreviations abbreviations) {
        TokenScanner scanner = new TokenScanner(text, to, marks, abbreviations);
        scanner.scan(from);
        return scanner.pieces;
    }

    private static BitSet starts(List<QuoteMark> marks) {
        BitSet starts = new BitSet();
        marks.forEach(mark -> starts.set(mark.start()));
        return starts;
    }

    private void scan(int from) {
        int at = from;
        Gap gap = Gap.PARAGRAPH;
        while (at < to) {
            int next = Paragraphs.next(text, at);
            if (next > at) {
                gap = at == from ? gap : gap(at, next);
                at = next;
            } else {
                Piece piece = piece(at, gap);
                add(piece);
                at = piece.end();
                gap = Gap.NONE;
            }
        }
    }

    private Gap gap(int start, int end) {
        int lines = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            lines += c == '\n' || c == '\u2028' || c == '\u0085' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n') ? 1 : c == '\u2029' ? 2 : 0;
        }
        return lines == 0 ? Gap.SPACE : lines == 1 ? Gap.LINE : Gap.PARAGRAPH;
    }

    /** What nobody sees goes with its neighbour. */
    private void add(Piece piece) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && piece.gap() == Gap.NONE && isUnseen(piece)) {
            pieces.set(pieces.size() - 1, last.to(piece.end()));
        } else if (last != null && piece.gap() == Gap.NONE && isUnseen(last)) {
            pieces.set(pieces.size() - 1, new Piece(last.start(), piece.end(), last.gap(), piece.kind()));
        } else {
            pieces.add(piece);
        }
    }

    private boolean isUnseen(Piece piece) {
        for (int at = piece.start(); at < piece.end(); at++) {
            if (!Forms.isIgnorable(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private Piece piece(int at, Gap gap) {
        QuoteMark mark = markAt(at);
        if (mark != null) {
            return new Piece(at, mark.end(), gap, mark.opens() ? Kind.OPEN : Kind.CLOSE);
        }
        int address = Addresses.end(text, at, to);
        if (address > at) {
            return new Piece(at, address, gap, Kind.WORD);
        }
        int word = words.end(at);
        if (word == at && isPrefix(at, gap)) {
            word = Math.max(at, words.end(at + 1));
        }
        return word > at ? word(at, word, gap) : signs.mark(at, gap);
    }

    private @Nullable QuoteMark markAt(int at) {
        while (nextMark < marks.size() && marks.get(nextMark).start() < at) {
            nextMark++;
        }
        return nextMark < marks.size() && marks.get(nextMark).start() == at ? marks.get(nextMark) : null;
    }

    /** Whether the mark here begins a word: "'s", "-5", "und -planung", "“Adler”-Projekt", "@name", "#wort". */
    private boolean isPrefix(int at, Gap gap) {
        char c = text.charAt(at);
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        if (!Character.isLetterOrDigit(after)) {
            return false;
        }
        boolean joined = gap == Gap.NONE && (at == 0 || !Forms.isHyphen(text.charAt(at - 1)));
        return Forms.isApostrophe(c) || c == '@' || c == '#' || Forms.isHyphen(c) && (joined || !Character.isUpperCase(after) && gap != Gap.NONE);
    }

    private Piece word(int start, int end, Gap gap) {
        boolean stop = end < to && text.charAt(end) == '.' && !(end + 1 < to && text.charAt(end + 1) == '.');
        return stop && mayKeepStop(start, end) ? new Piece(start, end + 1, gap, Kind.DOTTED) : new Piece(start, end, gap, Kind.WORD);
    }

    private boolean mayKeepStop(int start, int end) {
        if (end - start > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = Forms.of(text.substring(start, end));
        return DottedWord.looksDotted(word) || abbreviations.has(word + ".");
    }
}
