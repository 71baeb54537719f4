package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.record.RecordSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables come back with as many rows as the records have facts: by a strict reader of CSV, and by DuckDB. */
class TableExportTest {
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("articles", 3), Map.entry("parts", 4), Map.entry("actors", 4), Map.entry("mentions", 6), Map.entry("statements", 2),
            Map.entry("events", 2),
            Map.entry("event_roles", 4), Map.entry("positions", 2), Map.entry("links", 2), Map.entry("times", 2), Map.entry("places", 2));

    @TempDir
    private Path folder;

    private Path export(ExportOptions options) throws IOException {
        Path target = folder.resolve(options.format().label() + options.columns());
        Exports.write(options, target);
        return target;
    }

    private static ExportOptions columns(EventColumns columns) {
        return new ExportOptions(ExportFormat.CSV, columns, false, false);
    }

    private static Map<String, String> first(Path csv) throws IOException {
        List<List<String>> rows = CsvRows.of(Files.readString(csv), ',');
        return IntStream.range(0, rows.getFirst().size()).boxed().collect(Collectors.toMap(rows.getFirst()::get, rows.get(1)::get));
    }

    @Test
    void everyFactIsARowOfItsTable() throws IOException {
        Path csv = export(ExportOptions.of(ExportFormat.CSV));
        for (Map.Entry<String, Integer> table : ROWS.entrySet()) {
            List<List<String>> rows = CsvRows.of(Files.readString(csv.resolve(table.getKey() + ".csv")), ',');
            assertThat(rows).as(table.getKey()).hasSize(table.getValue() + 1).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        }
    }

    @Test
    void theCodebookExplainsEveryColumnInItsOrder() throws IOException {
        Path csv = export(ExportOptions.of(ExportFormat.CSV));
        List<List<String>> codebook = Exports.rows(csv.resolve("codebook.csv"));
        assertThat(codebook).allSatisfy(row -> assertThat(row.get(3)).isNotBlank());
        for (String table : ROWS.keySet()) {
            List<String> explained = codebook.stream().filter(row -> row.get(0).equals(table) && !row.get(1).isEmpty()).map(row -> row.get(1)).toList();
            assertThat(explained).doesNotHaveDuplicates().isEqualTo(CsvRows.of(Files.readString(csv.resolve(table + ".csv")), ',').getFirst());
        }
    }

    @Test
    void anEventCarriesItsPartiesItsWordsAndItsSource() throws IOException {
        Map<String, String> event = first(export(ExportOptions.of(ExportFormat.CSV)).resolve("events.csv"));
        assertThat(event).containsEntry("event_id", "muster-1#e1").containsEntry("type", "REJECT").containsEntry("actors", "NOR")
                .containsEntry("recipients", "SWE")
                .containsEntry("intensity", "-1.5").containsEntry("trigger", "nicht helfen")
                        .containsEntry("evidence", "sie werde Schweden ohne Vertrag nicht helfen")
                .containsEntry("statement_id", "muster-1#s1").containsEntry("url", "https://nordbote.example/1").containsEntry("reports", "1");
    }

    @Test
    void hostileTextStaysInItsCell() throws IOException {
        assertThat(Exports.rows(export(ExportOptions.of(ExportFormat.CSV)).resolve("articles.csv")).get(2)).contains("../b ö/ü", Exports.HOSTILE);
    }

    @Test
    void excelGetsSemicolonsDecimalCommasAndNoFormulas() throws IOException {
        Path csv = folder.resolve("excel");
        Exports.write(new ExportOptions(ExportFormat.CSV, EventColumns.DEPESCHE, true, false), csv);
        String articles = Files.readString(csv.resolve("articles.csv"));
        assertThat(articles).startsWith("\uFEFFarticle_id;title;");
        assertThat(CsvRows.of(articles.substring(1), ';').get(3)).contains("'" + Exports.HOSTILE);
        assertThat(Files.readString(csv.resolve("events.csv"))).contains(";-1,5;");
    }

    @Test
    void textsStandInTheTableOnlyWhereTheyMay() throws IOException {
        Path csv = folder.resolve("text");
        Exporter.Summary summary = Exports.write(ExportOptions.of(ExportFormat.CSV).withText(), csv);
        List<String> texts = Exports.rows(csv.resolve("articles.csv")).stream().map(List::getLast).toList();
        assertThat(texts).containsExactly("", "Nichts.\u0001\u0085 \"&<>", RecordSamples.full().article().text().string());
        assertThat(summary).isEqualTo(new Exporter.Summary(3, 1));
        assertThat(Exports.rows(export(ExportOptions.of(ExportFormat.CSV)).resolve("articles.csv"))).allSatisfy(row -> assertThat(row.getLast()).isEmpty());
    }

    @Test
    void otherNamesForTheSameEvents() throws IOException {
        Map<String, String> acled = first(export(columns(EventColumns.ACLED)).resolve("events.csv"));
        assertThat(acled).hasSize(31).containsEntry("event_date", "2026-03-03").containsEntry("time_precision", "1").containsEntry("actor1", "Dahl")
                .containsEntry("actor2", "SWE")
                .containsEntry("location", "Bergen").containsEntry("latitude", "60.39").containsEntry("geo_precision", "1");
        Map<String, String> ucdp = first(export(columns(EventColumns.UCDP)).resolve("events.csv"));
        assertThat(ucdp).hasSize(49).containsEntry("date_prec", "1").containsEntry("gwnoa", "385").containsEntry("gwnob", "380")
                .containsEntry("geom_wkt", "POINT (5.32 60.39)");
        Map<String, String> plover = first(export(columns(EventColumns.PLOVER)).resolve("events.csv"));
        assertThat(plover).containsEntry("event", "REJECT").containsEntry("mode", "assist").containsEntry("quad_code", "3").containsEntry("actor", "NOR")
                .containsEntry("event_loc", "Bergen");
    }

    @Test
    void duckDbReadsTheSameFromParquetAndCsv() throws IOException, SQLException {
        Path csv = export(ExportOptions.of(ExportFormat.CSV));
        Path parquet = export(ExportOptions.of(ExportFormat.PARQUET));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement ask = duck.createStatement()) {
            for (Map.Entry<String, Integer> table : ROWS.entrySet()) {
                assertThat(count(ask, parquet.resolve(table.getKey() + ".parquet"))).as(table.getKey()).isEqualTo(table.getValue());
                assertThat(count(ask, csv.resolve(table.getKey() + ".csv"))).as(table.getKey()).isEqualTo(table.getValue());
            }
            try (ResultSet row = ask.executeQuery("SELECT intensity, quad, type, start FROM '" + parquet.resolve("events.parquet")
                    + "' WHERE event_id = 'muster-1#e1'")) {
                assertThat(row.next()).isTrue();
                assertThat(List.of(row.getDouble(1), row.getInt(2), row.getString(3), row.getInt(4))).containsExactly(-1.5, 3, "REJECT", 104);
            }
        }
    }

    private static int count(Statement ask, Path file) throws SQLException {
        String source = file.toString().endsWith(".csv") ? "read_csv('" + file + "', header = true, all_varchar = true)" : "'" + file + "'";
        try (ResultSet row = ask.executeQuery("SELECT count(*) FROM " + source)) {
            row.next();
            return row.getInt(1);
        }
    }
}
