package org.depesche.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * The raw text of a CoNLL-U file, its sentences put together with a space between them, and where its surface tokens and sentences stand in it.
 *
 * @param text the text
 * @param tokens its tokens; a contraction is one
 * @param words how many syntactic words each token is
 * @param sentences its sentences
 */
record TreebankText(SourceText text, List<Span> tokens, List<Integer> words, List<Span> sentences) {

    /** Reads a file. Throws {@link IllegalArgumentException} where a sentence's tokens are not in its text. */
    static TreebankText read(Path file) throws IOException {
        Builder builder = new Builder();
        for (String line : Files.readAllLines(file)) {
            builder.line(line);
        }
        return builder.build();
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> tokens = new ArrayList<>();
        private final List<Integer> words = new ArrayList<>();
        private final List<int[]> sentences = new ArrayList<>();
        private int at;
        private int covered;

        void line(String line) {
            if (line.startsWith("# text = ")) {
                text.append(text.isEmpty() ? "" : " ");
                at = text.length();
                text.append(line.substring(9).strip());
                sentences.add(new int[] {at, text.length()});
                covered = 0;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                token(line.split("\t", 3));
            }
        }

        private void token(String[] cells) {
            int hyphen = cells[0].indexOf('-');
            if (cells[0].indexOf('.') >= 0 || hyphen < 0 && Integer.parseInt(cells[0]) <= covered) {
                return;
            }
            int start = text.indexOf(cells[1], at);
            if (start < 0 || start > at + 2) {
                throw new IllegalArgumentException("token " + cells[0] + " '" + cells[1] + "' is not in its text: " + text.substring(sentences.getLast()[0]));
            }
            int first = Integer.parseInt(hyphen < 0 ? cells[0] : cells[0].substring(0, hyphen));
            covered = hyphen < 0 ? first : Integer.parseInt(cells[0].substring(hyphen + 1));
            at = start + cells[1].length();
            tokens.add(new int[] {start, at});
            words.add(covered - first + 1);
        }

        TreebankText build() {
            SourceText source = SourceText.of(text.toString());
            return new TreebankText(source, spans(source, tokens), words, spans(source, sentences));
        }

        private static List<Span> spans(SourceText source, List<int[]> pairs) {
            return pairs.stream().map(pair -> source.span(pair[0], pair[1])).toList();
        }
    }
}
