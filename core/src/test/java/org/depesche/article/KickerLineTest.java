package org.depesche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KickerLineTest {
    private final KickerLine kickers = new KickerLine(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Streit um Grenzwerte | Kabinett vertagt Entscheidung über Stickoxide
            Wahl in Musterland | Opposition gewinnt knapp
            Teure Energie | Warum die Preise weiter steigen
            Krieg in der Ukraine | Präsident Muster fordert neue Waffen
            Nahost-Konflikt | Vermittler reisen nach Kairo
            Haushaltsstreit | Kämmerin legt neue Zahlen vor
            Kritik an der Bahn | Das sagen die Pendler dazu
            """)
    void kickerEndsWhereTheClauseBegins(String kicker, String headline) {
        assertThat(kickers.end(kicker + " " + headline)).isEqualTo(kicker.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kabinett vertagt Entscheidung über Stickoxide",
        "Kanzlerin Muster reist nach Paris",
        "Außenminister Anna Beispiel trifft Amtskollegen",
        "Deutsche Bahn streicht Verbindungen",
        "Streit um Grenzwerte: Kabinett vertagt Entscheidung",
        "Rat vertagt Haushalt",
        "Was Pendler jetzt wissen müssen",
        "Einigung"})
    void headlineAloneIsNotParted(String headline) {
        assertThat(kickers.end(headline)).isZero();
    }
}
