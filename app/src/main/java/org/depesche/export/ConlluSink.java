package org.depesche.export;

import java.io.IOException;
import java.io.Writer;
import org.depesche.Limits;
import org.depesche.language.ConlluText;
import org.depesche.language.GermanReader;
import org.depesche.language.Sentence;
import org.depesche.lexicon.Lexicon;
import org.depesche.record.Record;

/** The sentences of articles with lemmas, tags, inflection and trees, read anew from their text. Articles whose text may not go along have none. */
final class ConlluSink implements Sink {
    private final GermanReader german = new GermanReader(Lexicon.standard(), Limits.STANDARD);
    private final Writer out;

    ConlluSink(Draft draft) throws IOException {
        out = CsvSink.writer(draft.open());
    }

    @Override
    public void add(Item item) throws IOException {
        Record record = item.record();
        if (!item.whole() || !record.article().language().equals("de")) {
            return;
        }
        String id = Quotes.line(record.id());
        ConlluText text = new ConlluText(record.article().text());
        for (Sentence sentence : german.read(record.article()).sentences()) {
            if (sentence.index() == 0) {
                out.write("# newdoc id = " + id + "\n");
            }
            out.write(text.sentence(id + "-" + (sentence.index() + 1), sentence));
        }
    }

    @Override
    public void finish() throws IOException {
        out.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
