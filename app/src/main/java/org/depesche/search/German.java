package org.depesche.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How German is cut into what is searched for: words in small letters, compounds also by their parts ("Außenministertreffen" is found by "Treffen"), umlauts and ß
 * folded, endings taken off. Words of a question are not parted: "Außenminister" must not find every minister. Thread-safe.
 */
final class German extends Analyzer {
    private static final String PARTS = "compound-parts.txt";
    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 24;

    private final CharArraySet parts;

    private German(CharArraySet parts) {
        this.parts = parts;
    }

    /** For the texts of the index. */
    static German ofTexts() {
        try (InputStream in = German.class.getResourceAsStream(PARTS); BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            CharArraySet parts = new CharArraySet(4096, false);
            lines.lines().filter(line -> !line.startsWith("#")).forEach(parts::add);
            return new German(CharArraySet.unmodifiableSet(parts));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For the words of questions. */
    static German ofQuestions() {
        return new German(CharArraySet.EMPTY_SET);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(words);
        if (!parts.isEmpty()) {
            stream = new DictionaryCompoundWordTokenFilter(stream, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
        }
        stream = new GermanLightStemFilter(new GermanNormalizationFilter(stream));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stream));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new GermanNormalizationFilter(new LowerCaseFilter(in));
    }
}
