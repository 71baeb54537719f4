package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.junit.jupiter.api.Test;

class TextFormatTest {

    private static String printed(Record record, int width, boolean colour) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextFormat(width, colour).write(record, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsReadAtAGlance() throws IOException {
        assertThat(printed(RecordSamples.full(), 100, false)).isEqualTo("""
                Norwegen · Oslo droht
                Nordbote · 4. März 2026 · Oslo · nnd

                Aussagen
                  Dahl (NOR, Ministerin) → Schweden (SWE) · indirekt: sie werde Schweden … nicht helfen

                Ereignisse
                  NOR → SWE REJECT assist „sie werde Schweden ohne Vertrag nicht helfen“ wenn: „ohne Vertrag“

                Haltungen
                  Dahl (NOR, Ministerin) · Hilfe für Schweden: unter Bedingung „nicht helfen“ wenn: „ohne Vertrag“

                Bezüge
                  „nicht helfen“ schränkt ein: „sie werde Schweden … nicht helfen“

                Hinweis: der Zeichensatz fehlt (charset-doubt)

                """);
    }

    @Test
    void linesEndAtTheWidthOfTheTerminal() throws IOException {
        assertThat(printed(RecordSamples.full(), 50, false).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 50);
        assertThat(printed(RecordSamples.full(), 50, true).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(printed(RecordSamples.full(), 50, false));
    }

    @Test
    void coloursAreClosedInTheLineThatOpensThem() throws IOException {
        assertThat(printed(RecordSamples.full(), 50, true).lines()).allMatch(line -> line.lastIndexOf("\u001b[") == line.lastIndexOf("\u001b[0m"));
    }

    @Test
    void aPageThatSaysNothingSaysSo() throws IOException {
        assertThat(printed(RecordSamples.empty("Nichts."), 80, false)).contains("Keine Aussagen und keine Ereignisse gefunden.");
    }

    @Test
    void wordsThatBringTheirQuotationMarksGetNoOthers() {
        assertThat(FactLines.quoted("„Wir bleiben“")).isEqualTo("„Wir bleiben“");
        assertThat(FactLines.quoted("„Ja“ und „nein“")).isEqualTo("„‚Ja‘ und ‚nein‘“");
    }

    @Test
    void controlCharactersOfASourceDoNotReachTheTerminal() {
        assertThat(Visible.line(" a\u001b[31m\n\tb\u0007\u202e c\u00a0d ")).isEqualTo("a[31m b c\u00a0d");
    }
}
