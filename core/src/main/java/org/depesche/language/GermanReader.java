package org.depesche.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.Limits;
import org.depesche.article.Article;
import org.depesche.article.Part;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads an article's German: its sentences with their trees, its quotations and its time expressions. Thread-safe. */
public final class GermanReader {
    private final Tokenizer tokenizer;
    private final Syntax syntax;
    private final QuotationFinder quotations;
    private final TimeFinder times;
    private final Limits limits;

    public GermanReader(Lexicon lexicon, Limits limits) {
        this.tokenizer = new Tokenizer(lexicon, limits);
        this.syntax = Syntax.load();
        this.quotations = new QuotationFinder();
        this.times = new TimeFinder(lexicon);
        this.limits = limits;
    }

    /** The prose parts of the article as a reader understands them; words beyond {@link Limits#textLength} are left out. */
    public Reading read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<Quotation> quoted = new ArrayList<>();
        for (Part part : article.parts()) {
            Span span = part.span();
            if (part.kind().isProse() && span.end() <= limits.textLength()) {
                tokenizer.sentences(article.text(), span).forEach(words -> sentences.add(sentence(sentences.size(), part, words)));
                quoted.addAll(quotations.find(article.text(), span));
            }
        }
        quoted.sort(Comparator.comparing(Quotation::outer));
        return new Reading(article, sentences, quoted, times.find(article.text(), sentences, article.published(), dateline(article)));
    }

    private Sentence sentence(int index, Part part, List<Word> words) {
        List<Token> tokens = syntax.parse(words);
        return new Sentence(index, words.getFirst().span().cover(words.getLast().span()), part.kind(), tokens);
    }

    private static @Nullable Dated dateline(Article article) {
        return article.dateline() == null || article.dateline().date() == null ? null : Dated.of(article.dateline().date(), "dateline");
    }
}
