package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

class TokenizerPropertiesTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(Lexicon.standard(), Limits.STANDARD);
    private static final QuotationFinder QUOTATIONS = new QuotationFinder();

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> words = Arbitraries.of("Der", "am", "27.", "Mio.", "z.", "B.", "Gaza's", "„", "“", "\"", "'", "»", "«", "(", ")", ".", "!", ",", "-", "–", "...", "\n", "\n\n", " ", " ",
                "\u00AD", "\u200E", "😀", "👨\u200D👩", "u\u0308", "\u0001", "\uD83D", "http://a.de", "@", "/", "5", "2014", "Uhr", "''", "``", ":-)", "\uFEFF", "im");
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(3)).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property
    void wordsCoverAllThatIsNoSpaceInOrder(@ForAll("anything") String string) {
        SourceText text = SourceText.of(string);
        List<Span> spans = spans(TOKENIZER.sentences(text, text.whole()));
        StringBuilder covered = new StringBuilder();
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.end();
            covered.append(text.slice(span));
        }
        assertThat(bare(covered.toString())).isEqualTo(bare(string));
    }

    @Property
    void everyWordHasLetters(@ForAll("anything") String string) {
        SourceText text = SourceText.of(string);
        for (List<Word> sentence : TOKENIZER.sentences(text, text.whole())) {
            assertThat(sentence).isNotEmpty().allSatisfy(word -> assertThat(word.form()).isNotEmpty());
            assertThat(sentence).allSatisfy(word -> assertThat(word.span().isEmpty()).isFalse());
        }
    }

    @Property
    void blockIsReadAsIfItStoodAlone(@ForAll("anything") String string) {
        SourceText alone = SourceText.of(string);
        SourceText text = SourceText.of("😀 „x\n\n" + string);
        List<Span> moved = spans(TOKENIZER.sentences(text, new Span(6, text.length()))).stream().map(span -> new Span(span.start() - 6, span.end() - 6)).toList();
        assertThat(moved).isEqualTo(spans(TOKENIZER.sentences(alone, alone.whole())));
    }

    @Property
    void quotationsHoldTheirInnerWords(@ForAll("anything") String string) {
        SourceText text = SourceText.of(string);
        for (Quotation quotation : QUOTATIONS.find(text, text.whole())) {
            assertThat(quotation.outer().contains(quotation.inner())).isTrue();
            assertThat(quotation.depth()).isNotNegative();
        }
    }

    @Example
    void hostileTextIsReadInLinearTime() {
        for (String hostile : List.of("a".repeat(10_000), "a.".repeat(50_000), "„".repeat(5_000) + "x", "'a ".repeat(50_000), "(".repeat(50_000), "-".repeat(50_000), "a-".repeat(50_000),
                "www." + ")".repeat(50_000), "@a".repeat(50_000), "1.".repeat(50_000), ":".repeat(50_000), "z. ".repeat(50_000), "„a\n\n".repeat(20_000), "\u00AD".repeat(50_000))) {
            SourceText text = SourceText.of(hostile);
            assertThat(TOKENIZER.sentences(text, text.whole())).isNotEmpty();
            assertThat(QUOTATIONS.find(text, text.whole())).isNotNull();
        }
    }

    private static List<Span> spans(List<List<Word>> sentences) {
        return new ArrayList<>(sentences.stream().flatMap(List::stream).map(Word::span).distinct().toList());
    }

    private static String bare(String string) {
        return string.codePoints().filter(codePoint -> !Forms.isSpace(codePoint)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
