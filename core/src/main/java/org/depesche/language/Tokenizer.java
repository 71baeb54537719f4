package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * Cuts German text into sentences of syntactic words, each with its exact place. Every code point of the block that is not white space belongs to a word.
 *
 * <p>Words follow UD German GSD: a contraction is two words with one span ("im": in, dem), full stops of abbreviations and ordinals belong to their word. Unlike
 * GSD a hyphenated compound ("US-Außenminister") is one word, as in the Tiger and Hamburg treebanks; {@link #partingHyphens()} cuts it as GSD does. Forms are
 * composed (NFC) and free of soft hyphens and bidi marks; spans keep them.
 *
 * <p>A quotation's closing mark belongs to the sentence that it closes, and a stop within a quotation ends a sentence unless its clause goes on. A sentence of more
 * than {@link Limits#sentenceTokens()} pieces is cut at the next comma, semicolon or dash. Linear time. Immutable and safe for threads.
 */
public final class Tokenizer {
    private final Abbreviations abbreviations;
    private final Contractions contractions;
    private final BoundaryWords boundaries;
    private final int longest;
    private final boolean hyphensPart;

    public Tokenizer(Lexicon lexicon, Limits limits) {
        this(Abbreviations.of(lexicon), Contractions.of(lexicon), BoundaryWords.of(lexicon), limits.sentenceTokens(), false);
    }

    private Tokenizer(Abbreviations abbreviations, Contractions contractions, BoundaryWords boundaries, int longest, boolean hyphensPart) {
        this.abbreviations = abbreviations;
        this.contractions = contractions;
        this.boundaries = boundaries;
        this.longest = longest;
        this.hyphensPart = hyphensPart;
    }

    /** This tokenizer, but hyphenated compounds are cut as in GSD: "US", "-", "Außenminister". */
    public Tokenizer partingHyphens() {
        return new Tokenizer(abbreviations, contractions, boundaries, longest, true);
    }

    /** The sentences of a block, in order, none of them empty. */
    public List<List<Word>> sentences(SourceText text, Span block) {
        String string = text.string();
        int from = text.utf16(block.start());
        int to = text.utf16(block.end());
        List<QuoteMark> marks = QuoteMarks.in(string, from, to, boundaries.apostrophe());
        List<Piece> pieces = TokenScanner.pieces(string, from, to, marks, abbreviations);
        List<List<Word>> sentences = new ArrayList<>();
        for (List<Piece> sentence : SentenceSplitter.split(string, pieces, boundaries, abbreviations, longest)) {
            sentences.add(words(text, hyphensPart ? Hyphens.part(string, sentence) : sentence));
        }
        return List.copyOf(sentences);
    }

    private List<Word> words(SourceText text, List<Piece> pieces) {
        List<Word> words = new ArrayList<>();
        for (Piece piece : pieces) {
            Span span = text.span(piece.start(), piece.end());
            for (String form : contractions.words(Forms.of(piece.in(text.string())))) {
                words.add(new Word(span, form));
            }
        }
        return List.copyOf(words);
    }
}
