package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.search.Library;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of a part of a store. */
class ExportFiltersTest {
    @TempDir
    private static Path folder;

    private static String store = "";

    @BeforeAll
    static void fill() {
        store = Library.of(folder).toString();
    }

    private static Shell.Ended export(Path to, String... options) {
        List<String> line = new ArrayList<>(List.of("export", "--format", "jsonl", "--to", to.toString(), "--store", store));
        line.addAll(List.of(options));
        return new Shell().run(line.toArray(String[]::new));
    }

    /** The refusal is of October 2014, the treaty of March 2015; both are about Norway and Sweden. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--type reject                          | Norwegen lehnt Beitritt ab",
        "--until 2014                              | Norwegen lehnt Beitritt ab",
        "--since 2015-03                         | Norwegen und Schweden einigen sich",
        "--speaker Dahl                         | Norwegen lehnt Beitritt ab",
        "--status actual --country SWE --since 2015 | Norwegen und Schweden einigen sich",
        "--type REJECT --since 2015              | ",
        "--speaker Dahl --since 2015             | ",
        "--type REJECT --speaker Berg           | ",
        "--country ISL                          | "})
    void recordsGoOutWholeWhoseFactsFit(String options, String title) throws IOException {
        Path file = folder.resolve("out.jsonl");
        Shell.Ended ended = export(file, options.split(" "));
        assertThat(ended.code()).isZero();
        if (title == null) {
            assertThat(file).isEmptyFile();
            assertThat(ended.errors()).isEqualTo("depesche: " + file + ": holds no record; there was none to export\n");
        } else {
            assertThat(ended.errors()).isEmpty();
            assertThat(Files.readAllLines(file)).singleElement().asString().contains("\"title\":\"" + title + "\"");
        }
    }

    @Test
    void aFilterThatLetsAllThroughChangesNoByte() {
        Path all = folder.resolve("all.jsonl");
        Path filtered = folder.resolve("filtered.jsonl");
        export(all);
        export(filtered, "--country", "Norwegen");
        assertThat(filtered).hasSameBinaryContentAs(all);
        assertThat(all).content().hasLineCount(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--type REJCT | --type REJCT: is none; did you mean REJECT",
        "--since gestern | --since \"gestern\": give a year, month or day, such as 2014-01",
        "--type REJECT records.jsonl | leave out the files of records"})
    void whatCannotBeMeantIsToldAndNothingIsWritten(String options, String told) {
        Path file = folder.resolve("none.jsonl");
        List<String> line = new ArrayList<>(List.of("export", "--format", "jsonl", "--to", file.toString()));
        line.addAll(List.of(options.split(" ")));
        Shell.Ended ended = new Shell().run(line.toArray(String[]::new));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors().lines()).singleElement().asString().contains(told);
        assertThat(file).doesNotExist();
    }
}
