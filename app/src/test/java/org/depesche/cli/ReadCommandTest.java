package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.depesche.lexicon.Lexicon;
import org.depesche.record.Record;
import org.depesche.record.RecordReader;
import org.depesche.record.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    private static final String NEWS = """
            Ministerin lehnt Beitritt ab

            Oslo - Die norwegische Außenministerin Kari Dahl hat den Beitritt zu dem Bündnis am Montag abgelehnt. „Wir treten nicht bei“, sagte sie in Oslo.
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    @Test
    void aFileGivesOneRecordInOneLine() throws IOException {
        Shell.Ended ended = new Shell().run("read", file("oslo.txt", NEWS));
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.code()).isZero();
        Record record = Records.checked(ended.text().strip());
        assertThat(record.article().text().string()).isEqualTo(NEWS);
        assertThat(record.source().uri()).endsWith("oslo.txt");
        assertThat(record.id()).isEqualTo(record.source().sha256().substring(0, 16));
    }

    @Test
    void everySampleGivesItsRecords() {
        Shell.Ended ended = new Shell().run("read", "../samples");
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.lines()).hasSize(13).allSatisfy(line -> {
            Record record = Records.checked(line);
            assertThat(record.statements()).isNotEmpty();
            assertThat(record.events()).isNotEmpty();
            assertThat(record.article().title()).isNotNull();
            assertThat(record.article().published()).satisfiesAnyOf(date -> assertThat(date).isNotNull(),
                    date -> assertThat(record.source().uri()).endsWith(".txt"));
        });
    }

    @Test
    void standardInputIsReadToo() {
        Shell.Ended ended = new Shell().typing(NEWS).run("read", "--id", "o1", "--published", "2026-03-04", "-");
        Record record = Records.checked(ended.text().strip());
        assertThat(record.id()).isEqualTo("o1");
        assertThat(record.source().uri()).isEqualTo("-");
        assertThat(record.article().published()).hasFieldOrPropertyWithValue("value", "2026-03-04");
    }

    @Test
    void jsonIsIndentedAndComesBackToTheSameRecord() throws IOException {
        String file = file("oslo.txt", NEWS);
        String json = new Shell().run("read", "--format", "json", file).text();
        assertThat(json).startsWith("{\n  \"schema\"");
        assertThat(RecordReader.read(json)).isEqualTo(Records.checked(new Shell().run("read", file).text().strip()));
    }

    @Test
    void aTerminalShowsAPageInColour() throws IOException {
        Shell.Ended ended = new Shell().onTerminal().run("read", file("oslo.txt", NEWS));
        assertThat(ended.text()).contains("\u001b[1m").contains("Ministerin").doesNotContain("{");
    }

    @Test
    void aPipeShowsNoColour() throws IOException {
        assertThat(new Shell().run("read", "--format", "text", file("oslo.txt", NEWS)).text()).contains("Ministerin lehnt Beitritt ab")
                .doesNotContain("\u001b");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        file("b/2.txt", NEWS);
        file("b/10.txt", NEWS);
        file("a.txt", NEWS);
        file(".hidden.txt", NEWS);
        file("c.txt", NEWS);
        List<String> uris = new Shell().run("read", folder.toString()).lines().stream().map(line -> Records.checked(line).source().uri()).toList();
        assertThat(uris).containsExactly(folder + "/a.txt", folder + "/b/10.txt", folder + "/b/2.txt", folder + "/c.txt");
    }

    @Test
    void aLinkThatLeadsBackEndsNowhere() throws IOException {
        file("a.txt", NEWS);
        Files.createSymbolicLink(folder.resolve("z"), folder);
        assertThat(new Shell().run("read", folder.toString()).lines()).hasSize(1);
    }

    @Test
    void recordsComeInInputOrderWithTheSameBytesWhateverThreadsAndLocale() throws IOException {
        String corpus = file("corpus.jsonl", String.join("\n",
                IntStream.range(0, 60).mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"" + "Oslo lehnt ab. ".repeat(1 + 60 - i) + "\"}").toList()));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            byte[] one = new Shell().run("read", "--threads", "1", corpus).output();
            Locale.setDefault(Locale.GERMANY);
            byte[] four = new Shell().run("read", "--threads", "4", corpus).output();
            assertThat(four).isEqualTo(one);
            List<String> ids = new String(four, StandardCharsets.UTF_8).lines().map(line -> Records.checked(line).id()).toList();
            assertThat(ids).isEqualTo(IntStream.range(0, 60).mapToObj(i -> "n" + i).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsStillRead() throws IOException {
        String good = file("good.txt", NEWS);
        String empty = file("empty.txt", "");
        Shell.Ended ended = new Shell().run("read", good, "missing.html", empty, good, "https://127.0.0.1/1");
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.lines()).hasSize(2);
        assertThat(ended.errors().lines()).containsExactly(
                "depesche: missing.html: no such file; check the name",
                "depesche: " + empty + ": is empty; give a file with text",
                "depesche: https://127.0.0.1/1: leads to an address that is not public (127.0.0.1); give an address of the public web");
    }

    @Test
    void anArchiveIsReadPastItsDamageAndFromAnOffset() throws IOException {
        String lost = record("https://nordbote.example/1").replaceFirst("WARC/1.1", "QARC/1.1");
        String archive = file("oslo.warc", record("https://nordbote.example/0") + lost + record("https://nordbote.example/2"));
        Shell.Ended whole = new Shell().run("read", archive);
        assertThat(whole.code()).isEqualTo(65);
        assertThat(whole.lines()).extracting(line -> Records.checked(line).source().uri())
                .containsExactly("https://nordbote.example/0", "https://nordbote.example/2");
        int at = record("https://nordbote.example/0").getBytes(StandardCharsets.UTF_8).length;
        assertThat(whole.errors().lines()).containsExactly(
                "depesche: " + archive + ", record at " + at + ": no record begins here; get it from another copy; the others are read",
                "depesche: " + archive + ": 3 records found: 2 read, 0 skipped, 1 damaged");
        String warc = String.valueOf(Records.checked(whole.lines().get(1)).source().warc());
        assertThat(warc).startsWith(archive + "@");
        Shell.Ended rest = new Shell().run("read", "--from", warc.substring(archive.length() + 1), archive);
        assertThat(rest.code()).isZero();
        assertThat(rest.lines()).containsExactly(whole.lines().get(1));
    }

    private static String record(String uri) {
        String content = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Ministerin lehnt Beitritt ab</h1><p>"
                + NEWS.substring(NEWS.indexOf("Oslo")) + "</p></article></body></html>";
        return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + uri
                + "\r\nWARC-Date: 2026-03-04T05:06:07Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + content.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + content + "\r\n\r\n";
    }

    @Test
    void aBrokenLineOfACorpusIsToldWithItsPlace() throws IOException {
        String corpus = file("corpus.jsonl", "{\"id\":\"a\",\"text\":\"Oslo lehnt ab.\"}\n{\"id\": broken\n{\"id\":\"b\",\"text\":\"Rom stimmt zu.\"}\n");
        Shell.Ended ended = new Shell().run("read", corpus);
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.lines()).hasSize(2);
        assertThat(ended.errors().lines().toList()).singleElement().asString().startsWith("depesche: " + corpus + ", line 2: ");
    }

    @Test
    void anEmptyFolderAndBinariesAreTold() throws IOException {
        Path picture = Files.write(folder.resolve("picture.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2, 3, 0, 0, (byte) 0xFE});
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Shell.Ended ended = new Shell().run("read", picture.toString(), nothing.toString(), "a\0b");
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors().lines()).hasSize(3).allMatch(line -> line.startsWith("depesche: ") && line.contains("; "));
    }

    @Test
    void aFullDiskEndsTheRun() throws IOException {
        Shell.Ended ended = new Shell().runOnFullDisk("read", file("oslo.txt", NEWS));
        assertThat(ended.code()).isEqualTo(74);
        assertThat(ended.errors()).isEqualTo("depesche: standard output: No space left on device; make room, or check what reads it\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "read                               | Missing required parameter: 'INPUT'",
        "read --format xml -                | Invalid value for option '--format': 'xml' is no format: there are jsonl, json and text",
        "read --published gestern -         | --published gestern: give a date such as 2014-10-15",
        "read --published 2014-02-30 -      | --published 2014-02-30: give a date such as 2014-10-15",
        "read --threads 0 -                 | --threads 0: give a number from 1 to 1024",
        "read --from -1 -                   | --from -1: give an offset of nought or more",
        "read --from 9 - -                  | --from is for one web archive, and there are 2 inputs",
        "read --id x - -                    | --id names one record, and there are 2 inputs",
        "read --lexicon no/such/folder -    | --lexicon no/such/folder: no such folder",
        "read --fromat text -               | Unknown option: '--fromat'",
        "write -                            | Unmatched argument",
        "``                                 | say what to do"})
    void wrongUsageIsToldInOneLine(String command, String message) {
        Shell.Ended ended = new Shell().run(command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).startsWith("depesche: " + message).contains("--help").hasLineCount(1);
    }

    @Test
    void rowsAddedToTheLexiconChangeItsFingerprint() throws IOException {
        List<String> columns = Lexicon.standard().table("agencies").columns();
        file("tables/agencies.tsv", String.join("\t", columns) + "\nNordbüro" + "\t".repeat(columns.size() - 1) + "\n");
        String news = file("oslo.txt", NEWS);
        Record plain = Records.checked(new Shell().run("read", news).text().strip());
        Record added = Records.checked(new Shell().run("read", "--lexicon", folder.resolve("tables").toString(), news).text().strip());
        assertThat(added.coder().lexicon()).isNotEqualTo(plain.coder().lexicon()).hasSize(12);
        assertThat(added.coder().models()).isEqualTo(plain.coder().models());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nosuch.tsv | nosuch.tsv: no such table in the lexicon", "agencies.tsv | agencies.tsv: no column 'nonsense'",
            "notes.md | holds no table (NAME.tsv)"})
    void tablesThatDoNotFitAreTold(String name, String message) throws IOException {
        file(name, "nonsense\nx\n");
        Shell.Ended ended = new Shell().typing(NEWS).run("read", "--lexicon", folder.toString(), "-");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).startsWith("depesche: --lexicon " + folder + ": " + message).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "read --version"})
    void theVersionIsTheBuilds(String command) {
        assertThat(new Shell().run(command.split(" ")).text()).matches("depesche \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void helpGoesToStandardOutput() {
        Shell.Ended ended = new Shell().run("read", "--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.text()).contains("--format=jsonl|json|text").contains("Exit code");
    }
}
