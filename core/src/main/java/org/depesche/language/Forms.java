package org.depesche.language;

import java.text.Normalizer;

/** How letters are told from what only stands between them, and the form that a word is looked up by. */
final class Forms {
    private static final char FIRST_COMBINING = '\u0300';

    private Forms() {}

    /** White space and the byte order mark. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\uFEFF';
    }

    /** What is seen by nobody and parts no words: soft hyphens, bidi marks, joiners, control characters. */
    static boolean isIgnorable(int codePoint) {
        int type = Character.getType(codePoint);
        return (type == Character.FORMAT || type == Character.CONTROL) && !isSpace(codePoint);
    }

    /** Letters, digits, their accents, and what is ignored inside a word. */
    static boolean isWordPart(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isIgnorable(codePoint);
        };
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’';
    }

    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011';
    }

    /** The form of the words: composed (NFC), without soft hyphens, bidi marks and control characters; the words themselves where nothing else is left. */
    static String of(String words) {
        if (isPlain(words)) {
            return words;
        }
        StringBuilder kept = new StringBuilder(words.length());
        words.codePoints().filter(codePoint -> !isIgnorable(codePoint)).forEach(kept::appendCodePoint);
        return kept.isEmpty() ? words : Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(c -> c < FIRST_COMBINING && c >= ' ' && c != '\u00AD' && (c < '\u007F' || c > '\u009F'));
    }
}
