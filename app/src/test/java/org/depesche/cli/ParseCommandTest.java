package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCommandTest {
    private static final String NEWS = "Die Ministerin sagte am Montag, sie habe im Hafen nichts gesehen. Der Rat lehnte den Vorschlag ab.\n";
    private static final String GIVEN = "# sent_id = a\n1-2\tIm\t_\t_\t_\t_\t_\t_\t_\tNote=x\n1\tIn\n2\tdem\n3\tHafen\n4\tbrennt\n5\tes\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n6\t.\n\n"
            + "1\tDer\n2\tRat\n3\tlehnte\n4\tab\n";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String[]> rows(String conllu) {
        return conllu.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').map(line -> line.split("\t", -1)).toList();
    }

    private static List<String> column(String conllu, int column) {
        return rows(conllu).stream().map(row -> row[column]).toList();
    }

    @Test
    void aTextGivesItsSentencesInConllu() throws IOException {
        Shell.Ended ended = new Shell().run("parse", file("rat.txt", NEWS));
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(rows(ended.text())).allSatisfy(row -> assertThat(row).hasSize(10).doesNotContain(""));
        assertThat(ended.lines()).filteredOn(line -> line.startsWith("#")).containsExactly(
                "# newdoc id = " + folder + "/rat.txt",
                "# sent_id = " + folder + "/rat.txt-1",
                "# text = Die Ministerin sagte am Montag, sie habe im Hafen nichts gesehen.",
                "# sent_id = " + folder + "/rat.txt-2",
                "# text = Der Rat lehnte den Vorschlag ab.");
        assertThat(column(ended.text(), 0)).containsExactly(
                "1", "2", "3", "4-5", "4", "5", "6", "7", "8", "9", "10-11", "10", "11", "12", "13", "14", "15", "1", "2", "3", "4", "5", "6", "7");
        assertThat(ended.text()).contains("4-5\tam\t_").contains("4\tan\tan\tADP\tAPPR").contains("\tSpaceAfter=No\n");
    }

    /** "Sie habe nichts gesehen": Konjunktiv I of reported speech. */
    @Test
    void konjunktivIsInFeaturesAndLastColumn() {
        String[] habe = rows(new Shell().typing(NEWS).run("parse").text()).stream().filter(row -> row[1].equals("habe")).findFirst().orElseThrow();
        assertThat(habe[5]).contains("Mood=Sub");
        assertThat(habe[9]).isEqualTo("Konjunktiv=I");
    }

    @Test
    void separatedVerbsHaveTheirParticleInTheLemma() {
        assertThat(column(new Shell().typing("Der Rat lehnte den Vorschlag ab.").run("parse", "-").text(), 2)).contains("ablehnen");
    }

    @Test
    void givenWordsKeepTheirNumberCommentsAndMultiwordTokens() throws IOException {
        for (String text : List.of(new Shell().typing(GIVEN).run("parse", "--conllu").text(),
                new Shell().run("parse", "--conllu", file("a.conllu", GIVEN)).text())) {
            assertThat(column(text, 0)).containsExactly("1-2", "1", "2", "3", "4", "5", "6", "1", "2", "3", "4");
            assertThat(column(text, 1)).containsExactly("Im", "In", "dem", "Hafen", "brennt", "es", ".", "Der", "Rat", "lehnte", "ab");
            assertThat(text).startsWith("# sent_id = a\n1-2\tIm\t_\t_\t_\t_\t_\t_\t_\tNote=x\n").contains("\tSpaceAfter=No\n").contains("\n\n1\tDer\t")
                    .endsWith("\n\n");
            assertThat(column(text, 6)).filteredOn("0"::equals).hasSize(2);
        }
    }

    @Test
    void whatWasWrittenCanBeReadAgainAndStaysTheSame() {
        String once = new Shell().typing(NEWS).run("parse").text();
        assertThat(new Shell().typing(once).run("parse", "--conllu").text()).isEqualTo(once);
    }

    @Test
    void brokenConlluIsToldWithItsLineAndTheOtherFilesAreStillParsed() throws IOException {
        String broken = file("broken.conllu", "1\tJa\n\n1\tDer\n3\tRat\n");
        String good = file("good.conllu", "1\tNein\n");
        Shell.Ended ended = new Shell().run("parse", "--conllu", broken, "missing.conllu", folder.toString(), good);
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors().lines()).containsExactly(
                "depesche: " + broken + ", line 4: has the ID '3' where word 2 comes; mend the line",
                "depesche: missing.conllu: no such file; check the name",
                "depesche: " + folder + ": is no file; give files in CoNLL-U");
        assertThat(column(ended.text(), 1)).containsExactly("Ja", "Nein");
    }

    @Test
    void otherLanguagesAreNamedAndTheRestIsParsed() throws IOException {
        String english = file("en.txt", "The minister said on Monday that she had not seen the letter and that it was of no use to them.");
        Shell.Ended ended = new Shell().run("parse", english, file("de.txt", NEWS));
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors()).isEqualTo("depesche: " + english + ": is not in German (en); give German text\n");
        assertThat(column(ended.text(), 1)).contains("Ministerin");
    }

    @Test
    void theTreeShowsRelationTagAndLemmaBesideEachWord() {
        assertThat(new Shell().typing("Der Rat lehnte den Vorschlag ab.").run("parse", "--format", "text", "-").text()).isEqualTo("""
                Der Rat lehnte den Vorschlag ab.
                lehnte        root          VVFIN   ablehnen
                ├─ Rat        nsubj         NN
                │  └─ Der     det           ART     der
                ├─ Vorschlag  obj           NN
                │  └─ den     det           ART     der
                ├─ ab         compound:prt  PTKVZ
                └─ .          punct         $.

                """);
    }

    @Test
    void aTerminalShowsTheTreeInColourWithinItsWidth() {
        String longWord = "Donau".repeat(3000);
        String nested = IntStream.range(0, 60).mapToObj(i -> "der Chef").collect(Collectors.joining(" "));
        for (String text : List.of("Der Rat " + longWord + " lehnte ab.", nested, "Das Cafe\u0301 in Oslo brennt.")) {
            String page = new Shell().onTerminal().typing(text).run("parse").text();
            assertThat(page).contains("\u001b[36mroot\u001b[0m");
            List<String> tree = Arrays.asList(page.replaceAll("\u001b\\[[0-9;]*m", "").split("\n"));
            assertThat(tree).filteredOn(line -> line.contains("─ ") || line.contains(" root ")).isNotEmpty()
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(81));
        }
    }

    @Test
    void emptyInputIsTold() {
        Shell.Ended ended = new Shell().typing("").run("parse");
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors()).isEqualTo("depesche: -: is empty; give a file with text\n");
        assertThat(new Shell().typing("").run("parse", "--conllu").code()).isZero();
    }

    /** Alone on a page, so short a line would be furniture. */
    @Test
    void aShortLineIsParsedToo() {
        assertThat(column(new Shell().typing("Das Tor brennt.").run("parse").text(), 1)).containsExactly("Das", "Tor", "brennt", ".");
    }

    @Test
    void sameBytesWhateverThreadsAndLocale() throws IOException {
        String[] files = {file("a.txt", NEWS.repeat(20)), file("b.txt", NEWS), file("c.txt", "IM HAFEN Iffezheim. " + NEWS)};
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            byte[] one = new Shell().run("parse", "--threads", "1", files[0], files[1], files[2]).output();
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Shell().run("parse", "--threads", "3", files[0], files[1], files[2]).output()).isEqualTo(one);
            assertThat(new String(one, StandardCharsets.UTF_8)).contains("Iffezheim");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFullDiskEndsTheRun() {
        for (String option : List.of("--conllu", "--threads=1")) {
            Shell.Ended ended = new Shell().typing(option.equals("--conllu") ? GIVEN : NEWS).runOnFullDisk("parse", option);
            assertThat(ended.code()).isEqualTo(74);
            assertThat(ended.errors()).isEqualTo("depesche: standard output: No space left on device; make room, or check what reads it\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "parse --format xml   | Invalid value for option '--format': 'xml' is no format: there are conllu and text",
        "parse --threads 0    | --threads 0: give a number from 1 to 1024"})
    void wrongUsageIsToldInOneLine(String command, String message) {
        Shell.Ended ended = new Shell().run(command.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).startsWith("depesche: " + message).contains("--help").hasLineCount(1);
    }
}
