package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(Lexicon.standard(), Limits.STANDARD);

    @Test
    void ordinalsKeepTheirFullStop() {
        assertThat(tokens("Am 27. Oktober und beim 35. Gipfel am 3. und 4. Mai.")).containsExactly("Am|27.|Oktober|und|beim|35.|Gipfel|am|3.|und|4.|Mai|.");
    }

    @Test
    void numberBeforeAnotherSentenceGivesItsFullStopAway() {
        assertThat(tokens("Er kam auf Platz 3. Bayern siegte.")).containsExactly("Er|kam|auf|Platz|3|.", "Bayern|siegte|.");
        assertThat(tokens("Das war im Jahr 1996. Danach kam er auf Rang 2. Dann ging er.")).hasSize(3);
    }

    @Test
    void romanNumbersKeepTheirFullStop() {
        assertThat(tokens("Papst Johannes Paul II. reiste ab.")).containsExactly("Papst|Johannes|Paul|II.|reiste|ab|.");
        assertThat(tokens("Es kam Papst Johannes Paul II. Er segnete alle.")).containsExactly("Es|kam|Papst|Johannes|Paul|II|.", "Er|segnete|alle|.");
    }

    @Test
    void timesAmountsAndDatesAreOneToken() {
        assertThat(tokens("Um 14.30 Uhr zahlte er 1,5 Mio. Euro.")).containsExactly("Um|14.30|Uhr|zahlte|er|1,5|Mio.|Euro|.");
        assertThat(tokens("Am 3.10.2014 kostete es 5,- Euro und 20.000 Mark.")).containsExactly("Am|3.10.2014|kostete|es|5,-|Euro|und|20.000|Mark|.");
        assertThat(tokens("Am 17.05. in Wien, 10% mehr, 5€.")).containsExactly("Am|17.05.|in|Wien|,|10|%|mehr|,|5|€|.");
    }

    @Test
    void hyphensJoinCompounds() {
        assertThat(tokens("Der US-Außenminister traf die CDU/CSU-Fraktion, Haupt- und Nebenleute.")).containsExactly("Der|US-Außenminister|traf|die|CDU/CSU-Fraktion|,|Haupt-|und|Nebenleute|.");
        assertThat(tokens("Das „Adler“-Projekt im Sport-/Freizeitbereich – 1987/88.")).containsExactly("Das|„|Adler|“|-Projekt|im|Sport-/Freizeitbereich|–|1987/88|.");
    }

    @Test
    void hyphensPartAsInGsdWhenAsked() {
        SourceText text = SourceText.of("US-Amt und Haupt- und 412-7.");
        assertThat(TOKENIZER.partingHyphens().sentences(text, text.whole()).getFirst().stream().map(Word::form))
                .containsExactly("US", "-", "Amt", "und", "Haupt", "-", "und", "412-7", ".");
    }

    @Test
    void slashPartsNamesButNotAcronyms() {
        assertThat(tokens("Berlin/Moskau: CDU/CSU und/oder SPD")).containsExactly("Berlin|/|Moskau|:|CDU/CSU|und/oder|SPD");
    }

    @Test
    void addressesAreOneToken() {
        assertThat(tokens("Siehe https://beispiel.de/a,b?c=1. Oder (www.beispiel.org), max.muster@beispiel.de!"))
                .containsExactly("Siehe|https://beispiel.de/a,b?c=1|.", "Oder|(|www.beispiel.org|)|,|max.muster@beispiel.de|!");
    }

    @Test
    void initialsAndTitlesEndNoSentence() {
        assertThat(tokens("George W. Bush traf Dr. Lange in St. Petersburg im Haus Nr. 5.")).containsExactly("George|W.|Bush|traf|Dr.|Lange|in|St.|Petersburg|im|Haus|Nr.|5|.");
        assertThat(tokens("Es gilt Plan B. Die Lage ist ernst.")).containsExactly("Es|gilt|Plan|B|.", "Die|Lage|ist|ernst|.");
    }

    @Test
    void spacedAbbreviationsEndNoSentence() {
        assertThat(tokens("Er nannte z. B. Polen, u. a. auch Wien.")).containsExactly("Er|nannte|z.|B.|Polen|,|u.|a.|auch|Wien|.");
        assertThat(tokens("Es gab Decken usw. Der Rest kam später.")).containsExactly("Es|gab|Decken|usw.", "Der|Rest|kam|später|.");
    }

    @Test
    void bracketsArePartedFromTheirWords() {
        assertThat(tokens("Müller (CDU) und (SPD)-Leute (endlich! Das dauert.) gingen.")).containsExactly("Müller|(|CDU|)|und|(|SPD|)|-Leute|(|endlich|!|Das|dauert|.|)|gingen|.");
    }

    @Test
    void apostrophesStayInNames() {
        assertThat(tokens("Gaza's Küste, Hans' Hof, so 'n Tag, wie geht's?")).containsExactly("Gaza's|Küste|,|Hans'|Hof|,|so|'n|Tag|,|wie|geht|'s|?");
    }

    @Test
    void closingQuotationMarkBelongsToItsSentence() {
        assertThat(tokens("„Das ist gut. Wir machen weiter.“ Dann ging er.")).containsExactly("„|Das|ist|gut|.", "Wir|machen|weiter|.|“", "Dann|ging|er|.");
        assertThat(tokens("»Komm!« Er ging. \"Nein.\" Sie blieb.")).containsExactly("»|Komm|!|«", "Er|ging|.", "\"|Nein|.|\"", "Sie|blieb|.");
    }

    @Test
    void sentenceGoesOnAfterAQuotation() {
        assertThat(tokens("„Kommt er?“, fragte sie. „Nein!“ rief er.")).containsExactly("„|Kommt|er|?|“|,|fragte|sie|.", "„|Nein|!|“|rief|er|.");
    }

    @Test
    void blankLineEndsASentence() {
        assertThat(tokens("Moskau lehnt ab\n\nDer Minister kam am\nDienstag.")).containsExactly("Moskau|lehnt|ab", "Der|Minister|kam|am|Dienstag|.");
    }

    @Test
    void lineBreakWhereTheNextWordWouldHaveFittedEndsAHeadline() {
        assertThat(tokens("Moskau lehnt ab\nDer Außenminister hat in Paris nein gesagt.")).hasSize(2);
        assertThat(tokens("Der russische Außenminister hat am\nDienstag in Paris mit dem Minister\nFrankreichs gesprochen.")).hasSize(1);
    }

    @Test
    void missingSpaceAfterAFullStopIsSeen() {
        assertThat(tokens("Das war gestern.Das Amt schwieg.")).containsExactly("Das|war|gestern|.", "Das|Amt|schwieg|.");
    }

    @Test
    void contractionIsTwoWordsWithOneSpan() {
        SourceText text = SourceText.of("Im Hof.");
        List<Word> words = TOKENIZER.sentences(text, text.whole()).getFirst();
        assertThat(words).startsWith(new Word(new Span(0, 2), "In"), new Word(new Span(0, 2), "dem"), new Word(new Span(3, 6), "Hof"));
    }

    @Test
    void unseenCharactersAreInTheSpanButNotInTheForm() {
        SourceText text = SourceText.of("Die U\u0308ber\u00ADsicht 😀 kam\u200E.");
        List<Word> words = TOKENIZER.sentences(text, text.whole()).getFirst();
        assertThat(words.stream().map(Word::form)).containsExactly("Die", "Übersicht", "😀", "kam", ".");
        assertThat(text.slice(words.get(1).span())).isEqualTo("U\u0308ber\u00ADsicht");
        assertThat(words.get(2).span()).isEqualTo(new Span(16, 17));
    }

    @Test
    void endlessSentenceIsCut() {
        String comma = "ja, ".repeat(5_000);
        assertThat(tokens(comma)).allSatisfy(sentence -> assertThat(sentence.split("\\|").length).isLessThanOrEqualTo(Limits.STANDARD.sentenceTokens() + 2));
        assertThat(tokens("ja ".repeat(5_000))).allSatisfy(sentence -> assertThat(sentence.split("\\|").length).isLessThanOrEqualTo(2 * Limits.STANDARD.sentenceTokens()));
    }

    @TestFactory
    List<DynamicTest> exampleOfAnAbbreviationIsOneSentence() {
        return Lexicon.standard().table("abbreviations").rows().stream().map(row -> DynamicTest.dynamicTest(row.get("abbreviation"), () -> {
            assertThat(tokens(row.get("example"))).hasSize(1);
            assertThat(row.get("example").replace(" ", "")).contains(row.get("abbreviation"));
        })).toList();
    }

    @TestFactory
    List<DynamicTest> exampleOfAContractionHoldsBothWords() {
        return Lexicon.standard().table("contractions").rows().stream().map(row -> DynamicTest.dynamicTest(row.get("contraction"), () -> contracted(row))).toList();
    }

    private static void contracted(Table.Row row) {
        SourceText text = SourceText.of(row.get("example"));
        assertThat(TOKENIZER.sentences(text, text.whole()).getFirst().stream().map(Word::form)).containsSubsequence(row.get("preposition"), row.get("article"));
    }

    private static List<String> tokens(String string) {
        SourceText text = SourceText.of(string);
        return TOKENIZER.sentences(text, text.whole()).stream()
                .map(words -> words.stream().map(Word::span).distinct().map(text::slice).collect(Collectors.joining("|"))).toList();
    }
}
