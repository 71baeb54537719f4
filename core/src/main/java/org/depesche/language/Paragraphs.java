package org.depesche.language;

/** Where paragraphs end: at a blank line, or at Unicode's paragraph separator. Indices are UTF-16 units. */
final class Paragraphs {
    private Paragraphs() {}

    /** The end of the paragraph that this index stands in: the break before the blank line, or {@code to}. */
    static int end(String text, int from, int to) {
        int lineBreak = -1;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\u2029' || c == '\n' && lineBreak >= 0) {
                return lineBreak >= 0 ? lineBreak : at;
            }
            if (c == '\n') {
                lineBreak = at;
            } else if (!Forms.isSpace(c)) {
                lineBreak = -1;
            }
        }
        return to;
    }

    /** The first index from here on that is no space; the text's length where there is none. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && Forms.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
