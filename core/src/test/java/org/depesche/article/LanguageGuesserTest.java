package org.depesche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuesserTest {
    private static final LanguageGuesser GUESSER = new LanguageGuesser(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der Minister hat am Dienstag in Paris gesagt, dass er die Vorschläge nicht unterstützen wird.
            de | MOSKAU LEHNT DIE FORDERUNG DER KOALITION AB UND WARNT VOR NEUEN SANKTIONEN
            en | The minister said on Tuesday that he would not support the proposals of the coalition.
            fr | Le ministre a déclaré mardi à Paris qu'il ne soutiendra pas les propositions de la coalition.
            es | El ministro dijo el martes en París que no apoyará las propuestas de la coalición.
            it | Il ministro ha detto martedì a Parigi che non sosterrà le proposte della coalizione.
            nl | De minister zei dinsdag in Parijs dat hij de voorstellen van de coalitie niet zal steunen.
            pt | O ministro disse na terça-feira em Paris que não vai apoiar as propostas da coligação.
            pl | Minister powiedział we wtorek w Paryżu, że nie poprze propozycji koalicji i że się nie zgadza.
            da | Ministeren sagde tirsdag i Paris, at han ikke vil støtte forslagene fra koalitionen, men det er ikke nyt.
            sv | Ministern sade på tisdagen i Paris att han inte kommer att stödja förslagen från koalitionen.
            tr | Bakan salı günü Paris'te koalisyonun önerilerini desteklemeyeceğini ve bu konuda daha çok çalışılacağını söyledi.
            ru | Министр заявил во вторник в Париже, что он не поддержит предложения коалиции.
            el | Ο υπουργός δήλωσε την Τρίτη στο Παρίσι ότι δεν θα στηρίξει τις προτάσεις.
            zh | 部长 星期二 在 巴黎 表示 不支持
            und | 12345 !!!
            und | Paris
            """)
    void languageIsNamed(String language, String text) {
        assertThat(GUESSER.guess(text)).isEqualTo(language);
    }

    @Test
    void germanWithForeignNamesAndQuotationsStaysGerman() {
        assertThat(GUESSER.guess("Die Zeitung „The Guardian“ schrieb, der „State of the Union“ sei ein Erfolg. Das sagte auch der Minister vor der Presse in London.")).isEqualTo("de");
    }

    @Test
    void emptyAndBrokenTextsAreUnknown() {
        assertThat(GUESSER.guess("")).isEqualTo(LanguageGuesser.UNKNOWN);
        assertThat(GUESSER.guess("\uD83D \u0000 \uDE00")).isEqualTo(LanguageGuesser.UNKNOWN);
        assertThat(GUESSER.guess("a".repeat(1_000_000))).isEqualTo(LanguageGuesser.UNKNOWN);
    }
}
