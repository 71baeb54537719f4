package org.depesche.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.language.syntax.Analyser;
import org.depesche.language.syntax.Clusters;
import org.depesche.language.syntax.Dictionary;
import org.depesche.language.syntax.Draft;
import org.depesche.language.syntax.Model;

/**
 * Words in, a sentence's tags, lemmas, inflection and tree out. Immutable and thread-safe; load it once, it takes about a second.
 */
public final class Syntax {
    private static final String FOLDER = "/org/depesche/models/";
    private static final int BEAM = 6;

    private final Analyser analyser;

    private Syntax(Analyser analyser) {
        this.analyser = analyser;
    }

    /** With the weights from the class path. Throws {@link UncheckedIOException} when they are not there or cannot be read. */
    public static Syntax load() {
        return load(Limits.STANDARD);
    }

    /** The same with other limits. */
    public static Syntax load(Limits limits) {
        try {
            Model model = Model.read(open("syntax.bin"));
            return of(model, Dictionary.load(), Clusters.read(open("clusters.tsv.gz")), limits, BEAM);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With the given weights; for training and measuring. */
    public static Syntax of(Model model, Dictionary dictionary, Clusters clusters, Limits limits, int beam) {
        return new Syntax(new Analyser(model, dictionary, clusters, limits, beam));
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Syntax.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name + ": not on the class path");
        }
        return in;
    }

    /** The sentence's tokens, one for each word; exactly one is the root, unless there are no words. */
    public List<Token> parse(List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Draft draft = analyser.analyse(words.stream().map(Word::form).toList());
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 1; i <= words.size(); i++) {
            Word word = words.get(i - 1);
            String lemma = draft.stts(i).startsWith("$") ? word.form() : draft.lemma(i);
            tokens.add(new Token(i - 1, word.span(), word.form(), lemma, draft.upos(i), draft.stts(i), draft.morphology(i), draft.head(i) - 1, draft.relation(i)));
        }
        return List.copyOf(tokens);
    }
}
