package org.depesche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.article;
import static org.depesche.page.Reading.parts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
    private static Article row(String text) {
        String json = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return article("{\"id\":\"1\",\"published\":\"2014-05-04\",\"text\":\"" + json + "\"}", "k.jsonl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Paris - Am Dienstag kam der Minister an.                            | Paris              | -       | -          | Am Dienstag kam der Minister an.
            Berlin (dpa) - Das Kabinett tagt.                                   | Berlin             | dpa     | -          | Das Kabinett tagt.
            KIEW, 3. Mai (Reuters) - Die Lage bleibt ernst.                     | KIEW               | Reuters | 2014-05-03 | Die Lage bleibt ernst.
            Wien/Brüssel – Die Kommission prüft.                                | Wien/Brüssel       | -       | -          | Die Kommission prüft.
            New York (AFP/dpa) - Der Rat kommt zusammen.                        | New York           | AFP/dpa | -          | Der Rat kommt zusammen.
            Frankfurt am Main (dpa): Die Bank senkt den Zins.                   | Frankfurt am Main  | dpa     | -          | Die Bank senkt den Zins.
            Frankfurt (Oder) (epd) - Die Kirche ruft auf.                       | Frankfurt (Oder)   | epd     | -          | Die Kirche ruft auf.
            Neuss · Was kann die neue Technik?                                  | Neuss              | -       | -          | Was kann die neue Technik?
            Aachen. Der Rat tagt.                                               | Aachen             | -       | -          | Der Rat tagt.
            Berlin/Paris. Die Minister reisen.                                  | Berlin/Paris       | -       | -          | Die Minister reisen.
            Bad Musterstadt - „Wir bleiben“, sagte sie.                         | Bad Musterstadt    | -       | -          | „Wir bleiben“, sagte sie.
            """)
    void datelineStandsApartFromTheParagraph(String text, String place, String agency, String day, String rest) {
        Article article = row(text);

        assertThat(article.dateline()).isEqualTo(new Dateline(place, agency, day));
        assertThat(parts(article, PartKind.PARAGRAPH)).containsExactly(rest);
        assertThat(parts(article, PartKind.DATELINE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Das Ende - so viel ist klar - naht.",
        "Berlin - eine Stadt sucht ihre Mitte.",
        "Berlin - Stadt der Träume - wächst weiter.",
        "Merkel (CDU) - Vorsitzende der Partei - reist ab.",
        "Stille. Niemand kam.",
        "Paris-Berlin. Die Strecke ist lang.",
        "Neue Kämpfe im Osten - Streit um Verband.",
        "Wegen Täuschung der Kunden – Kein Vergleich mehr.",
        "Gala im Zeichen der Krise. Wien – Bei der Feier kamen viele.",
        "Fazit - Der Streit geht weiter.",
        "Anna Beispiel: Die Brücke muss warten.",
        "Der Minister - Er war müde - ging heim.",
        "EU-Gipfel-Beschluss sorgt für Streit.",
        "2014 - Ein Rückblick.",
        "Nach dem Treffen in Paris - Am Dienstag."})
    void ordinaryClauseWithADashIsNoDateline(String text) {
        assertThat(row(text).dateline()).isNull();
        assertThat(parts(row(text), PartKind.PARAGRAPH)).containsExactly(text);
    }

    @Test
    void onlyTheFirstParagraphHasOne() {
        Article article = row("Der Rat tagt.\nParis - Am Dienstag kam der Minister an.");

        assertThat(article.dateline()).isNull();
    }

    @Test
    void dayOfTheYearBeforeIsNotGuessed() {
        assertThat(row("Kiew, 3.5.2013 (AP) - Die Lage bleibt ernst.").dateline()).isEqualTo(new Dateline("Kiew", "AP", "2013-05-03"));
    }
}
