package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import org.depesche.record.Record;
import org.depesche.record.RecordReader;
import org.depesche.record.RecordSamples;
import org.depesche.record.RecordWriter;
import org.depesche.rights.Rights;
import org.depesche.rights.TdmReservation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private String records = "";

    @BeforeEach
    void writeRecords() throws IOException {
        RecordWriter lines = RecordWriter.lines();
        records = file("records.jsonl", lines.string(reserved()) + "\n" + lines.string(RecordSamples.empty("Nichts.")));
    }

    /** A record that was read on no ground that stands against a reservation. */
    private static Record reserved() {
        Record full = RecordSamples.full();
        return full.with(full.article().withRights(new Rights(null, null, null, true, new TdmReservation(true, "meta tdm-reservation"))), null);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aFileOfRecordsBecomesAFolderOfTables() {
        Shell.Ended ended = new Shell().run("export", "--format", "csv", "--to", out("tables"), records);
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(folder.resolve("tables")).isDirectoryContaining("glob:**/articles.csv").isDirectoryContaining("glob:**/codebook.csv");
        assertThat(folder.resolve("tables/export.json")).content().contains("\"format\": \"csv\"", "\"records\": 2");
    }

    @Test
    void standardInputIsReadToo() throws IOException {
        Shell.Ended ended = new Shell().typing(Files.readString(Path.of(records))).run("export", "--format", "polecat", "--to", out("events.txt"), "-");
        assertThat(ended.code()).isZero();
        assertThat(folder.resolve("events.txt")).content().hasLineCount(2);
    }

    @Test
    void aLineThatIsNoRecordIsToldAndTheOthersGoOut() throws IOException {
        String broken = file("broken.jsonl", Files.readString(Path.of(records)) + "{\"schema\":\"depesche-record/1\"}\nkein JSON\n");
        Shell.Ended ended = new Shell().run("export", "--format", "jsonl", "--to", out("out.jsonl"), broken, "missing.jsonl");
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors().lines()).hasSize(3).allSatisfy(line -> assertThat(line).startsWith("depesche: "));
        assertThat(ended.errors()).contains(broken + ", line 4: is no record: text is missing", broken + ", line 5: is no record: no JSON",
                "missing.jsonl: no such file");
        assertThat(folder.resolve("out.jsonl")).content().hasLineCount(2);
    }

    @Test
    void withNothingToReadNothingIsWritten() {
        Shell.Ended ended = new Shell().run("export", "--format", "csv", "--to", out("none"), "missing.jsonl");
        assertThat(ended.code()).isEqualTo(65);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void textsThatAreReservedAreCounted() {
        Shell.Ended ended = new Shell().run("export", "--format", "xmi", "--keep", "text", "--to", out("xmi"), records);
        assertThat(ended.code()).isZero();
        assertThat(ended.errors()).isEqualTo("depesche: 1 of 2 records without their text: the source reserves text and data mining, or the text was not kept\n");
    }

    @Test
    void aStoreGivesTheSameTablesAsItsFile() throws IOException {
        String store = out("store.db");
        assertThat(new Shell().run("add", "--records", "--store", store, records).code()).isZero();
        assertThat(new Shell().run("export", "--format", "csv", "--to", out("stored"), "--store", store).code()).isZero();
        new Shell().run("export", "--format", "csv", "--to", out("filed"), records);
        for (String table : List.of("articles", "actors", "mentions", "statements", "events", "event_roles", "positions", "links", "times", "places",
                "codebook")) {
            assertThat(folder.resolve("stored/" + table + ".csv")).hasSameTextualContentAs(folder.resolve("filed/" + table + ".csv"));
        }
    }

    @Test
    void aStoreThatIsNotThereIsTold() {
        Shell.Ended ended = new Shell().run("export", "--format", "csv", "--to", out("none"), "--store", out("missing.db"));
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors()).contains("there is no store").hasLineCount(1);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    /** Two reports of one happening: one row among GDELT's events, led by the first, and both among the mentions. */
    @Test
    void reportsOfOneHappeningAreJoined() throws IOException {
        String store = out("store.db");
        Record other = RecordReader.read(Files.readString(Path.of(records)).lines().findFirst().orElseThrow().replace("muster-1", "muster-2")
                .replace("helfen.", "helfen!"));
        new Shell().run("add", "--records", "--store", store, records, file("other.jsonl", RecordWriter.lines().string(other)));
        assertThat(new Shell().run("export", "--format", "gdelt", "--to", out("gdelt"), "--store", store).code()).isZero();
        assertThat(folder.resolve("gdelt/events.export.CSV")).content().hasLineCount(1).contains("\t2\t1\t2\t");
        assertThat(folder.resolve("gdelt/events.mentions.CSV")).content().hasLineCount(2);
    }

    @Test
    void aLicenceStandsAgainstAReservation() throws IOException {
        String licensed = file("licensed.jsonl", RecordWriter.lines().string(RecordSamples.full()));
        Shell.Ended ended = new Shell().run("export", "--format", "csv", "--keep", "text", "--to", out("csv"), licensed);
        assertThat(ended.errors()).isEmpty();
        assertThat(folder.resolve("csv/articles.csv")).content().contains("Oslo (nnd) - Ministerin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--format xls --to x                    | --format xls: there are csv, parquet, jsonl, gdelt, polecat, conllu, xmi, brat, annotations, graphml",
        "--format csv --to x --columns icews    | --columns icews: there are depesche, plover, acled, ucdp",
        "--format jsonl --to x --columns acled  | --columns is for csv and parquet",
        "--format parquet --to x --excel        | --excel is for csv",
        "--format csv --to x --keep all         | --keep all: there are evidence and text",
        "--format brat --to x                   | --format brat holds the articles' texts: add --keep text where you may hand them on",
        "--format csv --to /                    | --to '/': give a file or a folder to write",
        "--format csv --to x --store s.db       | give files of records or --store, not both",
        "--format csv                           | Missing required option: '--to=PATH'"})
    void wrongUsageIsToldInOneLine(String options, String message) {
        Shell.Ended ended = new Shell().run(("export " + options + " -").split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).isEqualTo("depesche: " + message + "; see depesche export --help\n");
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeftAsItWas() throws IOException {
        String mine = file("mine", "mine");
        assertThat(List.of(failing("csv", mine), failing("jsonl", folder.toString()), failing("jsonl", out("a/b")), failing("csv", folder.toString())))
                .containsExactly(
                mine + " is a file; name a folder; nothing was changed",
                "is a folder; name a file; nothing was changed",
                "there is no folder " + out("a") + "; make it first",
                folder + " holds other files; name a new folder; nothing was changed");
        assertThat(folder.resolve("mine")).hasContent("mine");
    }

    private String failing(String format, String target) {
        Shell.Ended ended = new Shell().run("export", "--format", format, "--to", target, records);
        assertThat(ended.code()).isEqualTo(74);
        assertThat(ended.errors()).startsWith("depesche: " + target + ": ").hasLineCount(1);
        return ended.errors().strip().substring(("depesche: " + target + ": ").length());
    }

    @Test
    void aFullDeviceEndsTheExport() {
        if (Files.exists(Path.of("/dev/full"))) {
            assertThat(failing("jsonl", "/dev/full")).isEqualTo("No space left on device; nothing was changed, make room or name another place");
            assertThat(failing("graphml", "/dev/full")).isEqualTo("No space left on device; nothing was changed, make room or name another place");
        }
    }

    @Test
    void correctedXmiComesBackAsReviews() throws IOException {
        new Shell().run("export", "--format", "xmi", "--keep", "text", "--to", out("xmi"), records);
        Path xmi = folder.resolve("xmi/muster-1.xmi");
        Files.writeString(xmi, Files.readString(xmi).replace("eventType=\"REJECT\"", "eventType=\"ACCUSE\""));
        Shell.Ended ended = new Shell().run("import", "--records", records, "--reviewer", "ada", xmi.toString(), out("xmi/leer.xmi"), "missing.xmi", records);
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors().lines()).containsExactly("depesche: missing.xmi: no such file; check the name",
                "depesche: " + records + ": line 1: is no XML");
        assertThat(ended.lines()).hasSize(1).first().asString()
                .startsWith("{\"record\":\"muster-1\",\"key\":\"e1\",\"verdict\":\"correct\",\"changes\":{\"type\":{\"was\":\"REJECT\",\"now\":\"ACCUSE\"}");
    }

    @Test
    void reviewsAreKeptInTheStore() throws IOException {
        String store = out("store.db");
        new Shell().run("add", "--records", "--store", store, records);
        new Shell().run("export", "--format", "xmi", "--keep", "text", "--to", out("xmi"), "--store", store);
        Path xmi = folder.resolve("xmi/muster-1.xmi");
        Files.writeString(xmi, Files.readString(xmi).replace("eventType=\"REJECT\"", "eventType=\"ACCUSE\"").replaceFirst("<depesche:Statement [^>]*/>\n", ""));
        assertThat(new Shell().run("import", "--store", store, "--reviewer", "ada", xmi.toString()).lines()).hasSize(2);
        new Shell().run("export", "--format", "csv", "--to", out("csv"), "--store", store);
        assertThat(folder.resolve("csv/events.csv")).content().contains(",ACCUSE,").doesNotContain(",REJECT,");
        assertThat(folder.resolve("csv/statements.csv")).content().hasLineCount(1);
    }

    @Test
    void xmiOfAnotherFileOfRecordsIsTold() throws IOException {
        new Shell().run("export", "--format", "xmi", "--keep", "text", "--to", out("xmi"), records);
        Shell.Ended ended = new Shell().run("import", "--records", file("empty.jsonl", ""), "--reviewer", "ada", out("xmi/muster-1.xmi"));
        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.errors()).contains("muster-1.xmi: there is no record muster-1").hasLineCount(1);
    }
}
