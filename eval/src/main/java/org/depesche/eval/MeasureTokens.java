package org.depesche.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.Limits;
import org.depesche.language.Tokenizer;
import org.depesche.language.Word;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.Span;

/**
 * Measures tokens and sentence boundaries on the raw text of treebanks: {@code MeasureTokens [--errors] [--whole] FILE.conllu...}. A token or word counts as found when
 * its place is exact; a boundary when a sentence ends exactly there. {@code --whole} leaves hyphenated compounds whole, which GSD cuts; {@code --errors} prints what differs.
 */
public final class MeasureTokens {
    private final PrintStream out;
    private final Tokenizer tokenizer;
    private final boolean errors;
    private Agreement tokens = new Agreement(0, 0, 0);
    private Agreement words = new Agreement(0, 0, 0);
    private Agreement boundaries = new Agreement(0, 0, 0);

    private MeasureTokens(PrintStream out, Tokenizer tokenizer, boolean errors) {
        this.out = out;
        this.tokenizer = tokenizer;
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = Arrays.asList(args);
        Tokenizer whole = new Tokenizer(Lexicon.standard(), Limits.STANDARD);
        Tokenizer tokenizer = options.contains("--whole") ? whole : whole.partingHyphens();
        MeasureTokens measure = new MeasureTokens(System.out, tokenizer, options.contains("--errors"));
        for (String file : args) {
            if (!file.startsWith("--")) {
                measure.file(Path.of(file));
            }
        }
        measure.print();
    }

    private void file(Path file) throws IOException {
        TreebankText gold = TreebankText.read(file);
        List<List<Word>> sentences = tokenizer.sentences(gold.text(), gold.text().whole());
        List<Span> found = sentences.stream().flatMap(List::stream).map(Word::span).distinct().toList();
        List<Integer> ends = sentences.stream().map(sentence -> sentence.getLast().span().end()).toList();
        List<Integer> goldEnds = gold.sentences().stream().map(Span::end).toList();
        tokens = tokens.plus(Agreement.of(found, gold.tokens()));
        words = words.plus(Agreement.of(places(sentences), places(gold)));
        boundaries = boundaries.plus(Agreement.of(ends, goldEnds));
        if (errors) {
            differences(gold, "token", spanWords(gold, found), spanWords(gold, gold.tokens()));
            differences(gold, "boundary", contexts(gold, ends), contexts(gold, goldEnds));
        }
    }

    /** Syntactic words by place and number within it. */
    private static List<List<Integer>> places(List<List<Word>> sentences) {
        List<List<Integer>> places = new ArrayList<>();
        Span last = new Span(0, 0);
        int number = 0;
        for (Word word : sentences.stream().flatMap(List::stream).toList()) {
            number = word.span().equals(last) ? number + 1 : 0;
            last = word.span();
            places.add(List.of(last.start(), last.end(), number));
        }
        return places;
    }

    private static List<List<Integer>> places(TreebankText gold) {
        List<List<Integer>> places = new ArrayList<>();
        for (int i = 0; i < gold.tokens().size(); i++) {
            for (int number = 0; number < gold.words().get(i); number++) {
                places.add(List.of(gold.tokens().get(i).start(), gold.tokens().get(i).end(), number));
            }
        }
        return places;
    }

    private static List<String> spanWords(TreebankText gold, List<Span> spans) {
        return spans.stream().map(span -> span.start() + " " + gold.text().slice(span)).toList();
    }

    private static List<String> contexts(TreebankText gold, List<Integer> ends) {
        return ends.stream().map(end -> end + " " + context(gold, end - 25, end) + " | " + context(gold, end, end + 25)).toList();
    }

    private static String context(TreebankText gold, int start, int end) {
        int from = Math.max(0, start);
        return gold.text().slice(new Span(from, Math.max(from, Math.min(gold.text().length(), end))));
    }

    private void differences(TreebankText gold, String what, List<String> found, List<String> wanted) {
        Set<String> both = new HashSet<>(found);
        both.retainAll(new HashSet<>(wanted));
        found.stream().filter(one -> !both.contains(one)).forEach(one -> out.println("false " + what + " " + one));
        wanted.stream().filter(one -> !both.contains(one)).forEach(one -> out.println("missed " + what + " " + one));
    }

    private void print() {
        out.println("tokens      " + tokens);
        out.println("words       " + words);
        out.println("boundaries  " + boundaries);
    }
}
