package org.depesche.search;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * How German is cut into what is searched for: words in small letters, compounds also by their parts ("Außenministertreffen" is found by "Treffen"), umlauts
 * and ß folded, endings taken off. Words of a question are not parted: "Außenminister" must not find every minister. Thread-safe.
 */
final class German extends Analyzer {
    private static final Pattern NIS = Pattern.compile("niss(?:e|es|en)?$"); // "Bündnisse" is a form of "Bündnis"

    private final @Nullable CompoundParts parts;

    private German(@Nullable CompoundParts parts) {
        this.parts = parts;
    }

    /** For the texts of the index. */
    static German ofTexts() {
        return new German(CompoundParts.standard());
    }

    /** For the words of questions. */
    static German ofQuestions() {
        return new German(null);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(words);
        if (parts != null) {
            stream = new CompoundFilter(stream, parts);
        }
        stream = new PatternReplaceFilter(stream, NIS, "nis", false);
        stream = new GermanLightStemFilter(new GermanNormalizationFilter(stream));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stream));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new GermanNormalizationFilter(new LowerCaseFilter(in));
    }
}
