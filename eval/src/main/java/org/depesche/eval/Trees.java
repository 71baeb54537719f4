package org.depesche.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.depesche.Limits;
import org.depesche.language.Syntax;
import org.depesche.language.Tokenizer;
import org.depesche.language.Word;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.depesche.text.SourceText;

/** From text to trees, as the shipped reader goes: tokens, then {@link Syntax} at its own beam. Thread-safe. */
final class Trees {
    private final Tokenizer tokenizer = new Tokenizer(Lexicon.standard(), Limits.STANDARD);
    private final Syntax syntax = Syntax.load();

    /** How much was parsed. */
    record Counted(int sentences, int words) {
        static final Counted NONE = new Counted(0, 0);

        Counted plus(Counted other) {
            return new Counted(sentences + other.sentences, words + other.words);
        }
    }

    /** Parses a text. */
    Counted count(String words) {
        SourceText text = SourceText.of(words);
        Counted counted = Counted.NONE;
        for (List<Word> sentence : tokenizer.sentences(text, text.whole())) {
            counted = counted.plus(new Counted(1, syntax.parse(sentence).size()));
        }
        return counted;
    }

    /** The texts of a corpus that {@link PageReader} reads. */
    static List<String> texts(Path corpus) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Unpacked.open(corpus)) {
            for (Iterator<Input> items = new PageReader(Lexicon.standard(), Limits.STANDARD).read(in, corpus.toString(), Given.NOTHING); items.hasNext(); ) {
                if (items.next() instanceof Input.Readable(var page)) {
                    texts.add(page.text().string());
                }
            }
        }
        return texts;
    }
}
