package org.depesche.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The quotation marks that are open at a place of the text, innermost last. */
final class OpenQuotes {
    private record Opened(int mark, QuoteStyle style, boolean isLow) {}

    private final List<Opened> stack = new ArrayList<>();
    private final int[] ofStyle = new int[QuoteStyle.values().length];
    private final int[] lowOfStyle = new int[QuoteStyle.values().length];

    void push(int mark, QuoteStyle style, boolean isLow) {
        count(new Opened(mark, style, isLow), 1);
        stack.add(new Opened(mark, style, isLow));
    }

    boolean has(QuoteStyle style) {
        return ofStyle[style.ordinal()] > 0;
    }

    /** Whether one is open that began with a low mark („ ‚), so that a high one closes it. */
    boolean hasLow(QuoteStyle style) {
        return lowOfStyle[style.ordinal()] > 0;
    }

    /** Takes the innermost one of a family off, with all that was opened in it; the index of its mark. */
    int pop(QuoteStyle style) {
        while (true) {
            Opened last = stack.removeLast();
            count(last, -1);
            if (last.style == style) {
                return last.mark;
            }
        }
    }

    void clear() {
        stack.clear();
        Arrays.fill(ofStyle, 0);
        Arrays.fill(lowOfStyle, 0);
    }

    private void count(Opened opened, int by) {
        ofStyle[opened.style.ordinal()] += by;
        lowOfStyle[opened.style.ordinal()] += opened.isLow ? by : 0;
    }
}
