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
        return quotations.stream().anyMatch(quotation -> quotation.inner().contains(span));
    }
}
