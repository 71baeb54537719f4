package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicatesCommandTest {
    private static final String COPY = "Der Stadtrat von Niederau hat den Bau der umstrittenen Umgehungsstraße am Donnerstag mit knapper Mehrheit beschlossen. "
            + "Die Kosten werden auf vierzig Millionen Euro geschätzt, das Land will die Hälfte davon tragen. Gegner der Trasse kündigten an, vor Gericht zu ziehen.";
    private static final String OTHER = "Im Zoo von Niederau sind in der Nacht zwei junge Schneeleoparden zur Welt gekommen. Mutter und Kinder sind nach Angaben der Tierärztin wohlauf.";

    private static String row(String id, String day, String publisher, String text) {
        return "{\"id\":\"" + id + "\",\"published\":\"" + day + "\",\"publisher\":\"" + publisher + "\",\"text\":\"" + text + "\"}\n";
    }

    private static final String CORPUS = row("b", "2025-03-07", "Ostsee-Zeitung", COPY + " Bis Mai muss der Plan stehen.")
            + row("c", "2025-03-07", "Kieler Nachrichten", COPY)
            + row("a", "2025-03-06", "Marschblatt", "Niederau (dpa) - " + COPY) + row("d", "2025-03-06", "Marschblatt", OTHER);

    @Test
    void copiesAreOneClusterWithItsOriginAndItsIndependentPublishers() {
        Shell.Ended ended = new Shell().typing(CORPUS).run("duplicates");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines()).hasSize(1);
        assertThat(ended.text()).startsWith("{\"cluster\":\"a\",\"origin\":\"dpa\",\"publishers\":2,\"members\":[{\"id\":\"a\",")
                .contains("\"newsroom\":\"RND\"");
    }

    @Test
    void recordsAreReadAsWellAsWhatTheyWereReadFrom() {
        String records = new Shell().typing(CORPUS).run("read", "-").text();
        assertThat(new Shell().typing(records).run("duplicates", "--all").text()).isEqualTo(new Shell().typing(CORPUS).run("duplicates", "--all").text());
    }

    @Test
    void aTerminalShowsAListToRead() {
        assertThat(new Shell().onTerminal().typing(CORPUS).run("duplicates").text())
                .startsWith("a  3 articles, 2 independent publishers, from dpa\n  2025-03-06 · Marschblatt · ");
        assertThat(new Shell().onTerminal().typing(row("d", "2025-03-06", "Marschblatt", OTHER)).run("duplicates").text())
                .isEqualTo("No copies among 1 articles.\n");
    }

    @Test
    void aBrokenRecordIsToldInOneLine() {
        Shell.Ended ended = new Shell().typing("{\"schema\":\"depesche-record/1\", oje").run("duplicates");
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors()).startsWith("depesche: -: ").contains("write it anew").doesNotContain("\tat ");
    }

    @Test
    void aFullDiskIsTold() {
        assertThat(new Shell().typing(CORPUS).runOnFullDisk("duplicates").code()).isEqualTo(74);
    }
}
