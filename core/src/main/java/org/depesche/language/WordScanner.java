package org.depesche.language;

import java.util.BitSet;

/**
 * Finds where a word ends that begins at a given index: letters and digits, and the marks that join them within a word, as in "US-Außenminister", "14.30",
 * "CDU/CSU-Fraktion", "Gaza's", "Sport-/Freizeitbereich". Linear time; indices are UTF-16 units.
 */
final class WordScanner {
    private final String text;
    private final int to;
    private final BitSet quoteMarks;
    private final Abbreviations abbreviations;

    /** A scanner up to an index, in a text whose quotation marks stand at the indices given. */
    WordScanner(String text, int to, BitSet quoteMarks, Abbreviations abbreviations) {
        this.text = text;
        this.to = to;
        this.quoteMarks = quoteMarks;
        this.abbreviations = abbreviations;
    }

    /** The end of the word; {@code start} itself where none begins. */
    int end(int start) {
        int at = start;
        int segment = start; // where the letters since the last full stop begin
        while (at < to) {
            int next = part(at);
            if (next == at && at > start) {
                next = joined(start, segment, at);
                segment = text.charAt(at) == '.' ? next : segment;
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int part(int at) {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        return next <= to && Forms.isWordPart(codePoint) ? next : at;
    }

    /** The index after a mark that belongs to the word; {@code at} where it does not. */
    private int joined(int start, int segment, int at) {
        char mark = text.charAt(at);
        char before = charAt(at - 1);
        char after = charAt(at + 1);
        boolean joins = switch (mark) {
            case '-', '\u2010', '\u2011' -> hyphen(before, after);
            case '.' -> fullStop(start, segment, at, before, after);
            case ',' -> isDigit(before) && isDigit(after);
            case ':' -> isDigit(before) && isDigit(after) || text.startsWith("inne", at + 1);
            case '/', '⁄' -> slash(at, before, after);
            case '\'', '’' -> apostrophe(start, at, before, after);
            case '*' -> Character.isLetter(before) && Character.isLowerCase(after);
            case '_', '@' -> isWord(before) && isWord(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '+' -> isWord(before) && (after == '-' || Forms.isSpace(after));
            default -> false;
        };
        return joins ? at + 1 : price(at, mark, before);
    }

    /** "US-Amt", "Haupt- und", "Sport-/Freizeitbereich"; two hyphens are a dash. */
    private static boolean hyphen(char before, char after) {
        return isWord(after) || Character.isLetter(before) && !Forms.isHyphen(after) || isWord(before) && after == '/';
    }

    private boolean fullStop(int start, int segment, int at, char before, char after) {
        if (isDigit(before)) {
            return isDigit(after);
        }
        if (isDigit(after)) {
            return at - segment < 10 && abbreviations.has(text.substring(segment, at + 1));
        }
        if (!isWord(before) || !isWord(after)) {
            return false;
        }
        if (at - segment == 1) {
            return Character.isLowerCase(before) || !Character.isLowerCase(charAt(at + 2));
        }
        boolean domain = Character.isLowerCase(after) || isUpper(at - 1) && isUpper(at + 1);
        boolean degree = Character.isUpperCase(after) && !isWord(charAt(at + 2)) && at - start < 4;
        return domain || degree || isMail(start, at);
    }

    private boolean isMail(int start, int at) {
        return at - start < 100 && text.substring(start, at).indexOf('@') >= 0;
    }

    /** "1987/88", "CDU/CSU", "und/oder", "Schüler/innen"; "Moskau/Berlin" are two. */
    private boolean slash(int at, char before, char after) {
        boolean numbers = isDigit(before) && isDigit(after);
        boolean acronyms = isUpper(at - 1) && isUpper(at + 1);
        boolean rest = Forms.isHyphen(before) && isWord(after) || isWord(before) && after == '-' && Character.isLetter(charAt(at + 2));
        return numbers || acronyms || rest || Character.isLetter(before) && Character.isLowerCase(after);
    }

    /** "Gaza's", "Kennedy’s", "Hans'"; but "geht's" is two words. */
    private boolean apostrophe(int start, int at, char before, char after) {
        if (quoteMarks.get(at)) {
            return false;
        }
        boolean pronoun = Character.isLowerCase(text.charAt(start)) && after == 's' && !isWord(charAt(at + 2));
        boolean genitive = "sxzß".indexOf(before) >= 0 && !isWord(after);
        return genitive || isWord(before) && isWord(after) && !pronoun;
    }

    /** "5,-" and "8.--". */
    private int price(int at, char mark, char before) {
        if (mark != ',' && mark != '.' || !isDigit(before) || !Forms.isHyphen(charAt(at + 1)) && charAt(at + 1) != '–') {
            return at;
        }
        int end = at + 2;
        end += Forms.isHyphen(charAt(end)) ? 1 : 0;
        return isWord(charAt(end)) ? at : end;
    }

    /** Whether two capitals or digits stand here, as at the ends of an acronym. */
    private boolean isUpper(int at) {
        char one = charAt(at);
        char other = Character.isUpperCase(charAt(at + 1)) ? charAt(at + 1) : charAt(at - 1);
        return Character.isUpperCase(one) && Character.isUpperCase(other);
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private char charAt(int at) {
        return at >= 0 && at < to ? text.charAt(at) : ' ';
    }
}
