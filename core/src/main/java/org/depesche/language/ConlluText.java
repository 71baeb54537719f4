package org.depesche.language;

import java.util.List;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * Writes the sentences of a text in CoNLL-U, with the words as they stand there: contractions ("im") as multiword tokens, {@code SpaceAfter=No} where no
 * blank follows. Which Konjunktiv a verb has is told in the last column ({@code Konjunktiv=I}). Immutable and thread-safe.
 *
 * @param text the text that the sentences' spans count in
 */
public record ConlluText(SourceText text) {
    private static final String NO_SPACE = "SpaceAfter=No";

    /** The sentence with its id and its words as comments, and a blank line at the end. */
    public String sentence(String id, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        StringBuilder words = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int first = 0; first < tokens.size(); ) {
            int end = endOfSurfaceWord(tokens, first);
            Span span = tokens.get(first).span();
            String form = end - first == 1 ? tokens.get(first).form() : text.slice(span);
            boolean spaced = end == tokens.size() && isAtEnd(span) || isBlankAfter(span);
            words.append(ConlluRow.column(form)).append(spaced ? " " : "");
            rows(tokens.subList(first, end), form, spaced ? ConlluRow.NOTHING : NO_SPACE, rows);
            first = end;
        }
        return "# sent_id = " + ConlluRow.column(id) + "\n# text = " + words.toString().strip() + "\n" + rows + "\n";
    }

    /** One past the last of the words that share a span. */
    private static int endOfSurfaceWord(List<Token> tokens, int first) {
        int end = first + 1;
        while (end < tokens.size() && tokens.get(end).span().equals(tokens.get(first).span())) {
            end++;
        }
        return end;
    }

    private static void rows(List<Token> tokens, String form, String misc, StringBuilder rows) {
        int id = tokens.getFirst().index() + 1;
        if (tokens.size() > 1) {
            rows.append(ConlluRow.surface(id, id + tokens.size() - 1, form, misc)).append('\n');
        }
        for (Token token : tokens) {
            rows.append(ConlluRow.of(String.valueOf(id++), token, tokens.size() > 1 ? ConlluRow.NOTHING : misc)).append('\n');
        }
    }

    private boolean isAtEnd(Span span) {
        return span.end() >= text.length();
    }

    private boolean isBlankAfter(Span span) {
        return !isAtEnd(span) && text.slice(new Span(span.end(), span.end() + 1)).isBlank();
    }
}
