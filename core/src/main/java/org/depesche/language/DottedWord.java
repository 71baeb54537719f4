package org.depesche.language;

/** Words that a full stop may belong to by their look. */
final class DottedWord {
    private static final int LONGEST_ORDINAL = 3;
    private static final String VOWELS = "aeiouyäöü";

    private DottedWord() {}

    /** Whether a word without its full stop is a number, a letter, letters with stops between, or letters without a vowel ("Stk"). */
    static boolean looksDotted(String word) {
        return isOrdinal(word) || isInitial(word) || isRoman(word) || isChain(word) || isVowelless(word) || isDayAndMonth(word);
    }

    static boolean isOrdinal(String word) {
        return word.length() <= LONGEST_ORDINAL && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** "17.05" of "17.05." */
    static boolean isDayAndMonth(String word) {
        int stop = word.indexOf('.');
        return stop > 0 && stop <= 2 && isOrdinal(word.substring(0, stop)) && isOrdinal(word.substring(stop + 1)) && word.length() - stop <= 3;
    }

    static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
    }

    static boolean isRoman(String word) {
        return !word.isEmpty() && word.length() <= 6 && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    /** "z.B" of "z.B.", "J.R" of "J.R." */
    static boolean isChain(String word) {
        int last = word.lastIndexOf('.');
        return last > 0 && word.length() - last <= 3 && word.indexOf('.') <= 2 && Character.isLetter(word.charAt(word.length() - 1));
    }

    static boolean isVowelless(String word) {
        return word.length() >= 2 && word.length() <= 5 && word.substring(1).chars().allMatch(Character::isLowerCase)
                && word.chars().allMatch(c -> Character.isLetter(c) && VOWELS.indexOf(Character.toLowerCase(c)) < 0);
    }
}
