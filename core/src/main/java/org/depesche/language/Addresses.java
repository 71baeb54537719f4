package org.depesche.language;

import java.util.List;

/** Web addresses, which are one token whatever marks are in them. Indices are UTF-16 units. */
final class Addresses {
    private static final List<String> STARTS = List.of("http://", "https://", "www.", "ftp://");
    private static final String ENDS = "<>\"„“”»«›‹|";
    private static final String TRAILING = ".,;:!?'’)]…";

    private Addresses() {}

    /** The end of the address that starts here, the marks of its sentence left out; {@code start} where none does. */
    static int end(String text, int start, int to) {
        for (String begin : STARTS) {
            if (text.regionMatches(true, start, begin, 0, begin.length())) {
                return trimmed(text, start + begin.length(), start, to);
            }
        }
        return start;
    }

    private static int trimmed(String text, int from, int start, int to) {
        int end = from;
        while (end < to && !Forms.isSpace(text.charAt(end)) && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        long unopened = count(text, from, end, ')') - count(text, from, end, '(');
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0 && (text.charAt(end - 1) != ')' || unopened > 0)) {
            unopened -= text.charAt(end - 1) == ')' ? 1 : 0;
            end--;
        }
        return end > from ? end : start;
    }

    private static long count(String text, int from, int end, char wanted) {
        return text.substring(from, end).chars().filter(c -> c == wanted).count();
    }
}
