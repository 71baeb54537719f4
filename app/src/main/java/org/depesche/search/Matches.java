package org.depesche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.depesche.text.SourceText;

/** Finds the words of a question in a text, in whichever form and within compounds, and shows where the first of them stand. Thread-safe. */
final class Matches {
    private static final int MOST = 2_000; // words found in one text
    private static final int REACH = 240; // code points within which further words are shown

    private final Analyzer texts = German.ofTexts();
    private final Analyzer questions = German.ofQuestions();

    /** The passage with most of the question's words, those marked; the beginning of a text that has none of them. */
    Snippet passage(String text, String question) {
        List<Fact.Words> found = found(text, stems(question));
        int[] letters = text.codePoints().toArray();
        return Snippet.around(letters, found.isEmpty() ? List.of() : densest(found));
    }

    /** Of the runs of words near each other the one that has most, the first of those. */
    private static List<Fact.Words> densest(List<Fact.Words> found) {
        List<Fact.Words> best = List.of();
        int from = 0;
        for (int to = 1; to <= found.size(); to++) {
            while (found.get(to - 1).span().end() - found.get(from).span().start() > REACH && from < to - 1) {
                from++;
            }
            if (to - from > best.size()) {
                best = found.subList(from, to);
            }
        }
        return best;
    }

    private Set<String> stems(String question) {
        Set<String> stems = new HashSet<>();
        each(questions, question, (stem, start, end) -> stems.add(stem));
        return stems;
    }

    private List<Fact.Words> found(String text, Set<String> stems) {
        SourceText source = SourceText.of(text);
        List<Fact.Words> found = new ArrayList<>();
        each(texts, text, (stem, start, end) -> {
            boolean fresh = found.isEmpty() || found.getLast().span().end() <= source.codePoint(start);
            if (fresh && found.size() < MOST && stems.contains(stem)) {
                found.add(new Fact.Words("match", source.span(start, end), text.substring(start, end)));
            }
        });
        return found;
    }

    private interface Stem {
        void take(String stem, int start, int end);
    }

    private static void each(Analyzer analyzer, String text, Stem taker) {
        try (TokenStream stream = analyzer.tokenStream(Fields.WORDS, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                taker.take(term.toString(), offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
