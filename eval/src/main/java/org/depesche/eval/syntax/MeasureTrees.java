package org.depesche.eval.syntax;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.language.Syntax;
import org.depesche.language.Token;
import org.depesche.language.Word;
import org.depesche.text.Span;

/** Measures the shipped parser on trees, the words given: {@code MeasureTrees [--errors] FILE.conllu...}; {@code --errors} prints each word that differs. */
public final class MeasureTrees {
    private final Syntax syntax;
    private final PrintStream out;
    private final boolean errors;

    MeasureTrees(Syntax syntax, PrintStream out, boolean errors) {
        this.syntax = syntax;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        boolean errors = Arrays.asList(arguments).contains("--errors");
        MeasureTrees measure = new MeasureTrees(Syntax.load(), System.out, errors);
        for (String file : arguments) {
            if (!file.startsWith("--")) {
                System.out.println(file + "  " + measure.file(Path.of(file)));
            }
        }
    }

    TreeScore file(Path file) throws IOException {
        TreeScore score = TreeScore.NONE;
        int number = 0;
        for (GoldSentence gold : Treebank.read(file, false)) {
            List<Token> found = syntax.parse(words(gold));
            score = score.plus(TreeScore.of(gold, found));
            number++;
            if (errors) {
                differences(number, gold, found);
            }
        }
        return score;
    }

    private static List<Word> words(GoldSentence gold) {
        return IntStream.range(0, gold.size()).mapToObj(i -> new Word(new Span(i, i + 1), gold.forms().get(i))).toList();
    }

    private void differences(int number, GoldSentence gold, List<Token> found) {
        for (Token token : found) {
            int i = token.index();
            String wanted = label(gold, gold.upos().get(i), gold.heads().get(i) - 1, gold.relations().get(i));
            String got = label(gold, token.upos().name(), token.head(), token.relation());
            if (!wanted.equals(got)) {
                out.println(number + "\t" + token.form() + "\t" + got + "\tfor " + wanted);
            }
        }
    }

    private static String label(GoldSentence gold, String upos, int head, String relation) {
        return upos + " " + TreeScore.plain(relation) + " > " + (head < 0 ? "ROOT" : gold.forms().get(head));
    }
}
