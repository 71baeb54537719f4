package org.depesche.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * Finds quotations over a whole block of text, so that one may run over several sentences: „Das ist gut. Wir machen weiter.“ All styles of marks are known, nested
 * ones have depth 1 and more. Apostrophes („Gaza's“) and inches are no marks.
 *
 * <p>A quotation that is still open at a blank line is dropped, unless the next paragraph begins with an opening mark: then it runs to its paragraph's end and
 * the next paragraph goes on with it (the custom for quotations of several paragraphs). Linear time. Immutable and safe for threads.
 */
public final class QuotationFinder {
    private final Set<String> cutWords;

    public QuotationFinder() {
        this(Lexicon.standard());
    }

    public QuotationFinder(Lexicon lexicon) {
        cutWords = BoundaryWords.of(lexicon).apostrophe();
    }

    /** The quotations of a block, by start; of two that start together the outer comes first. */
    public List<Quotation> find(SourceText text, Span block) {
        int from = text.utf16(block.start());
        int to = text.utf16(block.end());
        List<QuoteMark> marks = QuoteMarks.in(text.string(), from, to, cutWords);
        List<Quotation> found = new ArrayList<>();
        for (QuoteMark mark : marks) {
            if (mark.opens() && !mark.isAlone()) {
                QuoteMark closing = marks.get(mark.partner());
                found.add(quotation(text, mark, closing.start(), closing.end()));
            }
        }
        continued(text, marks, to, found);
        return nested(found);
    }

    private static Quotation quotation(SourceText text, QuoteMark opening, int innerEnd, int outerEnd) {
        Span inner = text.trim(text.span(opening.end(), innerEnd));
        Span outer = text.trim(text.span(opening.start(), outerEnd));
        return new Quotation(outer, inner, 0);
    }

    /** Adds what is still open at the end of its paragraph, where the next one goes on with the same mark. */
    private static void continued(SourceText text, List<QuoteMark> marks, int to, List<Quotation> found) {
        int next = 0;
        while (next < marks.size()) {
            int end = Paragraphs.end(text.string(), marks.get(next).end(), to);
            QuoteMark last = null;
            for (; next < marks.size() && marks.get(next).start() < end; next++) {
                QuoteMark mark = marks.get(next);
                last = mark.opens() && mark.isAlone() ? mark : last;
            }
            if (last != null && isOpenedAgain(text.string(), last, end)) {
                found.add(quotation(text, last, end, end));
            }
        }
    }

    private static boolean isOpenedAgain(String text, QuoteMark mark, int end) {
        int next = Paragraphs.next(text, end);
        return next > end && text.startsWith(text.substring(mark.start(), mark.end()), next);
    }

    private static List<Quotation> nested(List<Quotation> byStart) {
        byStart.sort(Comparator.comparingInt((Quotation quotation) -> quotation.outer().start()).thenComparingInt(quotation -> -quotation.outer().end()));
        Deque<Integer> ends = new ArrayDeque<>();
        List<Quotation> found = new ArrayList<>();
        for (Quotation quotation : byStart) {
            while (!ends.isEmpty() && ends.peek() <= quotation.outer().start()) {
                ends.pop();
            }
            found.add(new Quotation(quotation.outer(), quotation.inner(), ends.size()));
            ends.push(quotation.outer().end());
        }
        return List.copyOf(found);
    }
}
