package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which characters of a stretch are quotation marks, which of them open and which close, and which belong together.
 *
 * <p>A mark that can do both ("…", »…«) opens where a space or an opening mark stands before it and a word after it. A closing mark takes the nearest open one
 * of its family with it, and what was opened in between and never closed is dropped. No quotation runs past a blank line. Linear time.
 */
final class QuoteMarks {
    private static final String OPENERS = "([{-–—/„‚»«›‹\"'`“‘:";
    private static final String BEGINNINGS = "„‚»«›‹\"'`“‘([{…€$@#*§+";
    private static final int LONGEST_CUT_WORD = 8;

    private final String text;
    private final int from;
    private final int end;
    private final Set<String> cutWords;
    private final List<QuoteMark> found = new ArrayList<>();
    private final OpenQuotes open = new OpenQuotes();

    private QuoteMarks(String text, int from, int end, Set<String> cutWords) {
        this.text = text;
        this.from = from;
        this.end = end;
        this.cutWords = cutWords;
    }

    /** The marks between two UTF-16 indices, in order; {@code cutWords} are those that an apostrophe cuts short ("'n"). */
    static List<QuoteMark> in(String text, int from, int to, Set<String> cutWords) {
        QuoteMarks marks = new QuoteMarks(text, from, to, cutWords);
        marks.scan();
        return List.copyOf(marks.found);
    }

    private void scan() {
        int newlines = 0;
        for (int at = from; at < end; ) {
            char c = text.charAt(at);
            newlines = c == '\n' ? newlines + 1 : c == '\u2029' ? 2 : Forms.isSpace(c) ? newlines : 0;
            if (newlines > 1) {
                open.clear();
            }
            at += take(at, c);
        }
    }

    /** Takes the mark at this index, if there is one; its length, or 1. */
    private int take(int at, char c) {
        boolean twin = isTwin(at, c);
        QuoteStyle style = twin ? QuoteStyle.DOUBLE : QuoteStyle.of(c);
        int length = twin ? 2 : 1;
        if (style != null && !isOther(at, length, c, style)) {
            add(at, at + length, style, opens(at, length, c, style));
        }
        return length;
    }

    /** Two single marks that stand for a double one: ``so'', ,,so''. */
    private boolean isTwin(int at, char c) {
        if (at + 1 >= end || text.charAt(at + 1) != c) {
            return false;
        }
        return "`´'’‘‚".indexOf(c) >= 0 || c == ',' && Character.isLetterOrDigit(charAt(at + 2));
    }

    private boolean opens(int at, int length, char c, QuoteStyle style) {
        char before = charAt(at - 1);
        char after = charAt(at + length);
        if (QuoteStyle.isLow(c)) {
            return true;
        }
        if (c == '“' || c == '‘') {
            return !open.hasLow(style) && looksOpening(before, after);
        }
        if (c == '”' || c == '’' && length == 1) {
            return !open.has(style) && looksOpening(before, after);
        }
        boolean opening = looksOpening(before, after);
        boolean closing = !isOpener(before) && !isBeginning(after);
        return opening == closing ? !open.has(style) : opening;
    }

    private static boolean looksOpening(char before, char after) {
        return isOpener(before) && isBeginning(after);
    }

    private static boolean isOpener(char before) {
        return Forms.isSpace(before) || OPENERS.indexOf(before) >= 0;
    }

    private static boolean isBeginning(char after) {
        return Character.isLetterOrDigit(after) || Character.isSurrogate(after) || BEGINNINGS.indexOf(after) >= 0;
    }

    /** Whether it is an apostrophe ("Gaza's", "so 'n Tag", "die '68er"), or inches or minutes (27"). */
    private boolean isOther(int at, int length, char c, QuoteStyle style) {
        if (length > 1) {
            return false;
        }
        char before = charAt(at - 1);
        boolean measure = (c == '"' || c == '\'') && Character.isDigit(before) && !open.has(style);
        return measure || style == QuoteStyle.SINGLE && c != '‚' && c != '‛' && isApostrophe(at, c, before, open.has(style));
    }

    private boolean isApostrophe(int at, char c, char before, boolean isOpen) {
        char after = charAt(at + 1);
        boolean afterWord = Character.isLetterOrDigit(before);
        boolean joins = afterWord && Character.isLetterOrDigit(after);
        boolean cuts = c != '‘' && !afterWord && (Character.isDigit(after) || cutWords.contains(lettersAfter(at)));
        return joins || cuts || !isOpen && (afterWord || c == '’');
    }

    private String lettersAfter(int at) {
        int to = at + 1;
        while (to <= at + LONGEST_CUT_WORD && Character.isLetter(charAt(to))) {
            to++;
        }
        return text.substring(at + 1, to);
    }

    private char charAt(int at) {
        return at >= from && at < end ? text.charAt(at) : ' ';
    }

    private void add(int start, int markEnd, QuoteStyle style, boolean opens) {
        int index = found.size();
        found.add(new QuoteMark(start, markEnd, opens, QuoteMark.ALONE));
        if (opens) {
            open.push(index, style, QuoteStyle.isLow(text.charAt(start)));
        } else if (open.has(style)) {
            int partner = open.pop(style);
            found.set(partner, found.get(partner).pairedWith(index));
            found.set(index, found.get(index).pairedWith(partner));
        }
    }
}
