package org.depesche.language;

import java.util.List;
import org.depesche.article.Article;
import org.depesche.text.Span;

/**
 * An article as a reader of German understands it. Immutable.
 *
 * @param article the article
 * @param sentences the sentences of its prose parts, in order
 * @param quotations its quotations, by start
 * @param times its time expressions, by start
 */
public record Reading(Article article, List<Sentence> sentences, List<Quotation> quotations, List<TimeExpression> times) {

    public Reading {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
    }

    /** Whether the words stand inside quotation marks. */
    public boolean isQuoted(Span span) {
        for (int at = before(span.start()); at >= 0; at--) {
            if (quotations.get(at).inner().contains(span)) {
                return true;
            }
            if (quotations.get(at).depth() == 0) {
                return false; // what stands in no other ends those before it
            }
        }
        return false;
    }

    /** The last quotation that begins no later than this; -1 when there is none. */
    private int before(int start) {
        int from = 0;
        int to = quotations.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (quotations.get(middle).outer().start() <= start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}
