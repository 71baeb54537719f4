package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesche.Limits;
import org.depesche.article.PartKind;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
    private static final Tokenizer TOKENIZER = new Tokenizer(Lexicon.standard(), Limits.STANDARD);
    private static final TimeFinder FINDER = new TimeFinder(Lexicon.standard());
    private static final String THURSDAY = "2014-10-16";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Am Dienstag reiste er ab.                         | Dienstag=2014-10-14
            Am Donnerstag reiste er ab.                       | Donnerstag=2014-10-16
            Am Dienstag wird er abreisen.                     | Dienstag=2014-10-21
            Am vergangenen Freitag kam er an.                 | vergangenen Freitag=2014-10-10
            Am kommenden Montag reist er ab.                  | kommenden Montag=2014-10-20
            Die am Dienstag beschlossene Reform gilt.         | Dienstag=2014-10-14
            Er kam gestern an, sie vorgestern.                | gestern=2014-10-15; vorgestern=2014-10-14
            Er reist übermorgen ab, sie morgen.               | übermorgen=2014-10-18; morgen=2014-10-17
            Er traf heute Morgen ein.                         | heute Morgen=2014-10-16TMO
            Am Dienstagabend kam er an.                       | Dienstagabend=2014-10-14TEV
            Vor drei Jahren kam er an.                        | Vor drei Jahren=2011
            Vor zwei Wochen kam er an.                        | Vor zwei Wochen=2014-W40
            Er ist seit Mitte September hier.                 | Mitte September=2014-09
            Am Montag, den 3. November, wird er abreisen.     | Montag, den 3. November=2014-11-03
            Gegen 14.30 Uhr brach er auf.                     | 14.30 Uhr=2014-10-16T14:30
            Im Oktober 2014 begann der Umbau.                 | Oktober 2014=2014-10
            In den 90er Jahren stand hier ein Turm.           | 90er Jahren=199
            In den neunziger Jahren stand hier ein Turm.      | neunziger Jahren=199
            Ende kommender Woche wird er abreisen.            | Ende kommender Woche=2014-W43
            Im vergangenen Herbst kam er an.                  | vergangenen Herbst=2013-FA
            Im Frühjahr 2013 begann der Umbau.                | Frühjahr 2013=2013-SP
            Jeden Dienstag tagt der Rat.                      | Jeden Dienstag=XXXX-WXX-2
            Er schweigt seit Wochen.                          | Wochen=PXW
            Am 3. und 4. Mai tagte der Rat.                   | 3.=2014-05-03; 4. Mai=2014-05-04
            Ende 2015 wird der Umbau beginnen.                | Ende 2015=2015
            Er schwieg zuletzt, sie jüngst.                   | zuletzt=PAST_REF; jüngst=PAST_REF
            Er schweigt bereits seit Jahren.                  | Jahren=PXY
            Am 27. Oktober 2013 wurde gewählt.                | 27. Oktober 2013=2013-10-27
            Am 3.10.2013 und am 17.05. wurde gewählt.         | 3.10.2013=2013-10-03; 17.05.=2014-05-17
            Am 10. Januar wird gewählt.                       | 10. Januar=2015-01-10
            Im August vorigen Jahres wurde gewählt.           | August vorigen Jahres=2013-08
            Von 10 bis 12 Uhr tagte der Rat.                  | 10=2014-10-16T10:00; 12 Uhr=2014-10-16T12:00
            Er kam um halb neun.                              | halb neun=2014-10-16T08:30
            Um 8 Uhr abends kam er an.                        | 8 Uhr abends=2014-10-16T20:00
            Im dritten Quartal stieg der Umsatz.              | dritten Quartal=2014-Q3
            In der zweiten Jahreshälfte 2013 stieg er.        | der zweiten Jahreshälfte 2013=2013-H2
            In der vergangenen Woche kam er an.               | der vergangenen Woche=2014-W41
            Am Wochenende kam er an.                          | Wochenende=2014-W41-WE
            In den vergangenen zwei Jahren schwieg er.        | den vergangenen zwei Jahren=P2Y
            Im 19. Jahrhundert stand hier ein Turm.           | 19. Jahrhundert=18
            Er blieb vier Jahre und fünf Monate im Amt.        | vier Jahre und fünf Monate=P4Y5M
            Es dauert fünf bis neun Monate.                  | fünf=P5M; neun Monate=P9M
            Es dauert eine halbe Stunde.                      | eine halbe Stunde=PT30M
            Nach dem dreitägigen Treffen reiste er ab.        | dreitägigen=P3D
            Alle vier Jahre wird gewählt.                     | Alle vier Jahre=P4Y
            Es sterben 500 Menschen pro Jahr.                 | pro Jahr=P1Y
            Er war von 1988-1992 Minister.                    | 1988=1988; 1992=1992
            Zu Ostern 2013 sprach der Bischof.                | Ostern 2013=2013-03-31
            In der Nacht zum Dienstag kam er an.              | Dienstag=2014-10-14
            Seit 1987 ist er Partner.                        | 1987=1987
            """)
    void timeHasItsValue(String sentence, String expected) {
        assertThat(String.join("; ", times(sentence, THURSDAY))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er ist 47 Jahre alt.
            Es kamen rund 2000 Menschen.
            Mit 37 Jahren wurde er Minister.
            Das kostet 2000 Euro.
            Im Alter von 37 Jahren wurde er Minister.
            Das Spiel endete 2:1.
            """)
    void agesAmountsAndScoresAreNoTimes(String sentence) {
        assertThat(times(sentence, THURSDAY)).isEmpty();
    }

    @Test
    void clockTimeBelongsToTheDayLastToldOf() {
        assertThat(times("Am Dienstag kam er an. Gegen 14.30 Uhr brach er auf. Am Abend schlief er.", THURSDAY))
                .containsExactly("Dienstag=2014-10-14", "14.30 Uhr=2014-10-14T14:30", "Abend=2014-10-14TEV");
        assertThat(times("Am Dienstag starb er. Am Vortag war er noch gesund.", THURSDAY)).containsExactly("Dienstag=2014-10-14", "Vortag=2014-10-13");
    }

    @Test
    void todayIsNowadaysWhereTheTextTellsOfNoOtherDay() {
        assertThat(times("Heute ist der Hafen ein Park.", THURSDAY)).containsExactly("Heute=PRESENT_REF");
        assertThat(times("Heute ist Markt. Gestern war er zu.", THURSDAY)).containsExactly("Heute=2014-10-16", "Gestern=2014-10-15");
        assertThat(times("Heute trat er zurück.", THURSDAY)).containsExactly("Heute=2014-10-16");
    }

    @Test
    void datelineGoesBeforePublication() {
        SourceText text = SourceText.of("Am Dienstag kam er an.");
        List<TimeExpression> found = FINDER.find(text, sentences(text), Dated.of(THURSDAY, "given"), Dated.of("2014-10-09", "dateline"));
        assertThat(found).singleElement().extracting(TimeExpression::value).isEqualTo("2014-10-07");
    }

    @Test
    void unknownDayLeavesTheYearOpen() {
        assertThat(times("Am Dienstag, am 3. Mai und im Herbst kam er an, gestern um 14 Uhr.", null))
                .containsExactly("Dienstag=XXXX-WXX-2", "3. Mai=XXXX-05-03", "Herbst=XXXX-FA", "gestern=XXXX-XX-XX", "14 Uhr=T14:00");
    }

    @Test
    void tenseOfTheMorphologyDecidesTheWeekday() {
        assertThat(weekday(Morphology.Tense.PRES, PartKind.PARAGRAPH)).isEqualTo("2014-10-21");
        assertThat(weekday(Morphology.Tense.PAST, PartKind.PARAGRAPH)).isEqualTo("2014-10-14");
        assertThat(weekday(Morphology.Tense.PRES, PartKind.HEADLINE)).isEqualTo("2014-10-14");
    }

    private static String weekday(Morphology.Tense tense, PartKind part) {
        SourceText text = SourceText.of("Am Dienstag verkündet er das Urteil.");
        Sentence plain = sentences(text).getFirst();
        Morphology finite = new Morphology(null, null, null, null, tense, Morphology.Mood.IND, Morphology.VerbForm.FIN);
        List<Token> tokens = plain.tokens().stream().map(token -> token.form().equals("verkündet")
                ? new Token(token.index(), token.span(), token.form(), "verkünden", Upos.VERB, "VVFIN", finite, token.head(), token.relation()) : token).toList();
        return FINDER.find(text, List.of(new Sentence(0, plain.span(), part, tokens)), Dated.of(THURSDAY, "given"), null).getFirst().value();
    }

    @Test
    void brokenDatesThrowNothing() {
        assertThat(times("Am 99. Mai und am 31. Juni, am 45.67.2014 um 99.99 Uhr.", THURSDAY)).isEqualTo(times("Am 99. Mai und am 31. Juni, am 45.67.2014 um 99.99 Uhr.", THURSDAY));
        SourceText text = SourceText.of("Am Dienstag.");
        assertThat(FINDER.find(text, sentences(text), new Dated("broken-day", Dated.Precision.DAY, "given"), Dated.UNKNOWN)).singleElement()
                .extracting(TimeExpression::value).isEqualTo("XXXX-WXX-2");
    }

    @TestFactory
    List<DynamicTest> exampleOfAPhraseHoldsIt() {
        return rows("times").map(row -> DynamicTest.dynamicTest(row.get("phrase"), () -> {
            SourceText text = SourceText.of(row.get("example"));
            assertThat(FINDER.find(text, sentences(text), Dated.of(THURSDAY, "given"), null)).anySatisfy(time -> {
                assertThat(time.evidence().text().toLowerCase(Locale.ROOT)).isEqualTo(row.get("phrase"));
                assertThat(time.type().name()).isEqualTo(row.get("type"));
            });
        })).toList();
    }

    @TestFactory
    List<DynamicTest> exampleOfAWordIsATimeUnlessTheWordForbidsIt() {
        return rows("time-words").map(row -> DynamicTest.dynamicTest(row.get("role") + " " + row.get("forms"), () -> {
            boolean forbids = row.get("role").equals("age") || row.get("role").equals("no-year-cue");
            assertThat(times(row.get("example"), THURSDAY).isEmpty()).isEqualTo(forbids);
        })).toList();
    }

    private static Stream<Table.Row> rows(String table) {
        return Lexicon.standard().table(table).rows().stream();
    }

    private static List<String> times(String string, @Nullable String published) {
        SourceText text = SourceText.of(string);
        return FINDER.find(text, sentences(text), published == null ? null : Dated.of(published, "given"), null).stream()
                .map(time -> time.evidence().text() + "=" + time.value()).toList();
    }

    static List<Sentence> sentences(SourceText text) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<Word> words : TOKENIZER.sentences(text, text.whole())) {
            List<Token> tokens = new ArrayList<>();
            for (Word word : words) {
                tokens.add(new Token(tokens.size(), word.span(), word.form(), word.form(), Upos.X, "", Morphology.NONE, tokens.size() - 1, "dep"));
            }
            sentences.add(new Sentence(sentences.size(), words.getFirst().span().cover(words.getLast().span()), PartKind.PARAGRAPH, tokens));
        }
        return sentences;
    }
}
