package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SyntaxProperties {
    private static final Syntax SYNTAX = Syntax.load();

    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> german = Arbitraries.of("der", "die", "Minister", "sagte", ",", ".", ":", "–", "„", "“", "habe", "an", "und", "Russland", "nicht", "2014", "russische", "zu");
        return Arbitraries.oneOf(any, german).list().ofMaxSize(40);
    }

    @Property(tries = 300)
    void anyWordsGiveATreeOverThemTheSameEachTime(@ForAll("sentences") List<String> forms) {
        List<Word> words = SyntaxTest.words(forms);
        List<Token> tokens = SYNTAX.parse(words);
        SyntaxTest.assertIsTree(tokens, words.size());
        assertThat(tokens).extracting(Token::span).containsExactlyElementsOf(words.stream().map(Word::span).toList());
        assertThat(SYNTAX.parse(words)).isEqualTo(tokens);
    }
}
