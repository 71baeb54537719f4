package org.depesche.language;

import org.depesche.text.Span;

/**
 * A surface token as time expressions need it: "1988-1992" is three.
 *
 * @param span where it stands
 * @param form its words
 * @param lower its words in small letters
 * @param token the syntactic word, the first of a contraction
 */
record TimeToken(Span span, String form, String lower, Token token) {

    boolean isNumber() {
        return !form.isEmpty() && form.length() <= 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "27." */
    boolean isOrdinal() {
        int last = form.length() - 1;
        return last > 0 && last <= 2 && form.charAt(last) == '.' && form.substring(0, last).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The number of a number or an ordinal. */
    int number() {
        return Integer.parseInt(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
