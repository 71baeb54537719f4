package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.language.Morphology.Case;
import org.depesche.language.Morphology.Mood;
import org.depesche.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    private static final Syntax SYNTAX = Syntax.load();

    static List<Word> words(List<String> forms) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            int end = at + form.codePointCount(0, form.length());
            words.add(new Word(new Span(at, end), form));
            at = end + 1;
        }
        return words;
    }

    private static List<Token> parse(String sentence) {
        return SYNTAX.parse(words(List.of(sentence.split(" "))));
    }

    private static Token find(List<Token> tokens, String form) {
        return tokens.stream().filter(token -> token.form().equals(form)).findFirst().orElseThrow();
    }

    static void assertIsTree(List<Token> tokens, int size) {
        assertThat(tokens).hasSize(size);
        assertThat(tokens.stream().filter(Token::isRoot).count()).isEqualTo(size == 0 ? 0 : 1);
        for (Token token : tokens) {
            int steps = 0;
            for (Token at = token; !at.isRoot(); at = tokens.get(at.head())) {
                assertThat(++steps).as("cycle at %s", token).isLessThanOrEqualTo(size);
            }
            assertThat(token.index()).isEqualTo(tokens.indexOf(token));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Der Minister kündigte neue Sanktionen gegen Russland an . | Minister | kündigte | nsubj",
        "Der Minister kündigte neue Sanktionen gegen Russland an . | Sanktionen | kündigte | obj",
        "Der Minister kündigte neue Sanktionen gegen Russland an . | an | kündigte | compound:prt",
        "Den sofortigen Abzug der Truppen fordert der Präsident . | Präsident | fordert | nsubj",
        "Den sofortigen Abzug der Truppen fordert der Präsident . | Abzug | fordert | obj",
        "Die Abgeordneten wurden von der Polizei festgenommen . | Abgeordneten | festgenommen | nsubj:pass",
        "Die Kanzlerin sagte , die Lage sei ernst . | ernst | sagte | ccomp",
        "Das Parlament hat das Gesetz gestern abgelehnt . | Gesetz | abgelehnt | obj",
        "Das Parlament hat das Gesetz gestern abgelehnt . | hat | abgelehnt | aux",
        "Die Regierung will die Steuern senken . | Regierung | senken | nsubj",
    })
    void partsOfTheClauseAreFound(String sentence, String word, String head, String relation) {
        List<Token> tokens = parse(sentence);
        Token token = find(tokens, word);
        assertThat(tokens.get(token.head()).form()).isEqualTo(head);
        assertThat(token.relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Der Minister kündigte neue Sanktionen an . | kündigte | ankündigen",
        "Das Außenministerium teilte am Freitag mit , dass die Gespräche scheiterten . | teilte | mitteilen",
        "Die Opposition lehnte das Angebot ab . | lehnte | ablehnen",
        "Sie kündigte ihren Vertrag . | kündigte | kündigen",
    })
    void lemmaOfASeparatedVerbHasItsParticle(String sentence, String word, String lemma) {
        assertThat(find(parse(sentence), word).lemma()).isEqualTo(lemma);
    }

    @Test
    void inflectionAndTagsAreFilledIn() {
        List<Token> tokens = parse("Die Ministerin sagte , man habe den Vertrag nie unterzeichnet .");
        assertThat(find(tokens, "habe").morphology().mood()).isEqualTo(Mood.KONJUNKTIV_1);
        assertThat(find(tokens, "Vertrag").morphology().gramCase()).isEqualTo(Case.ACC);
        assertThat(find(tokens, "den").stts()).isEqualTo("ART");
        assertThat(find(tokens, "Vertrag").upos()).isEqualTo(Upos.NOUN);
        assertThat(find(tokens, "habe").upos()).isEqualTo(Upos.AUX);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(SYNTAX.parse(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "", " ", "\u0000", "\ud800", "\u00ad", "\u202e\u202d", "a\u0308", "-", "'", "„", "::", "\t", "𝔇𝔢𝔯", "١٢٣", "ʼs"})
    void strangeWordsAreParsedToo(String word) {
        assertIsTree(SYNTAX.parse(words(List.of(word))), 1);
        assertIsTree(SYNTAX.parse(words(Collections.nCopies(7, word))), 7);
        assertIsTree(SYNTAX.parse(words(List.of("Der", word, "sagte", word, "."))), 5);
    }

    @Test
    void longWordsAndSentencesTakeLinearTime() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertIsTree(SYNTAX.parse(words(List.of("Das", "Ü".repeat(10_000), "Xy".repeat(5_000), "kam", "."))), 5);
            assertThat(SYNTAX.parse(words(Collections.nCopies(5_000, "Rindfleisch")))).hasSize(5_000);
            List<String> mixed = new ArrayList<>();
            for (int i = 0; i < 1_250; i++) {
                mixed.addAll(List.of("der", "Minister", "sagte", ":"));
            }
            List<Token> tokens = SYNTAX.parse(words(mixed));
            assertThat(tokens.stream().filter(Token::isRoot).count()).isEqualTo(1);
        });
    }

    @Test
    void threadsShareOneInstanceAndAgree() throws Exception {
        String sentence = "Die Verhandlungen in Genf seien gescheitert , teilte ein Sprecher des Außenministeriums mit .";
        List<Token> expected = parse(sentence);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Token>>> tasks = Collections.nCopies(40, () -> parse(sentence));
            for (Future<List<Token>> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }
}
