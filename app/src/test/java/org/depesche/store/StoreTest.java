package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.depesche.record.RecordWriter;
import org.depesche.store.Added.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {
    private static final Record SAMPLE = RecordSamples.full();

    @TempDir
    private Path folder;

    private static Outcome added(Store store, Record record) {
        try (StoreWriter writer = store.writer()) {
            return writer.add(record).join().outcome();
        }
    }

    private static long count(Store store, String table) {
        try (Sql sql = store.sql()) {
            return sql.number("SELECT count(*) FROM " + table);
        }
    }

    private static List<String> lines(Store store) {
        try (StoreReader reader = store.reader(); Stream<StoredRecord> records = reader.history()) {
            return records.map(stored -> RecordWriter.lines().string(stored.record())).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void recordsComeBackByteForByte(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        Record hostile = RecordSamples.empty("Nul \0, halb \ud83d, ganz 😀, Umlaut ü.");
        assertThat(added(store, SAMPLE)).isEqualTo(Outcome.ARTICLE);
        assertThat(added(store, hostile)).isEqualTo(Outcome.ARTICLE);
        assertThat(lines(store)).containsExactly(RecordWriter.lines().string(SAMPLE), RecordWriter.lines().string(hostile));
        try (StoreReader reader = store.reader()) {
            assertThat(reader.record("muster-1").orElseThrow().record()).isEqualTo(SAMPLE);
            assertThat(reader.record("nobody")).isEmpty();
        }
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePageOnceMoreIsOneArticleWithTwoCaptures(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        assertThat(added(store, SAMPLE)).isEqualTo(Outcome.ARTICLE);
        assertThat(added(store, SAMPLE)).isEqualTo(Outcome.KNOWN);
        assertThat(added(store, Variants.elsewhere(SAMPLE, "kopie.html", "2026-04-01T00:00:00Z"))).isEqualTo(Outcome.CAPTURE);
        assertThat(added(store, Variants.elsewhere(SAMPLE, "kopie.html", "2026-04-01T00:00:00Z"))).isEqualTo(Outcome.KNOWN);
        assertThat(count(store, "articles")).isEqualTo(1);
        assertThat(count(store, "records")).isEqualTo(1);
        assertThat(count(store, "captures")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aChangedPageIsARevisionWithItsDifference(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        added(store, SAMPLE);
        assertThat(added(store, Variants.longer("Nachtrag: Schweden schweigt."))).isEqualTo(Outcome.REVISION);
        try (StoreReader reader = store.reader()) {
            assertThat(reader.sql().list("SELECT changes FROM revisions ORDER BY number", row -> String.valueOf(row.getString(1))))
                    .containsExactly("null", "+ Nachtrag: Schweden schweigt.\n");
            assertThat(reader.record("muster-1").orElseThrow().revision()).isEqualTo(2);
            try (Stream<StoredRecord> current = reader.records()) {
                assertThat(current).hasSize(1);
            }
            List<Differences.Step> steps = new ArrayList<>();
            new Differences(reader).all(steps::add);
            assertThat(steps).singleElement().satisfies(step -> {
                assertThat(step.what()).isEqualTo("revision 1 to 2");
                assertThat(step.text()).containsExactly("+ Nachtrag: Schweden schweigt.");
                assertThat(step.facts()).isEmpty();
            });
        }
        assertThat(added(store, SAMPLE)).as("what is there is known, whatever came after").isEqualTo(Outcome.KNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void aNewerCoderKeepsTheOldRecord(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        added(store, SAMPLE);
        assertThat(added(store, Variants.by("0.2.0", SAMPLE, List.of()))).isEqualTo(Outcome.CODING);
        assertThat(count(store, "revisions")).isEqualTo(1);
        assertThat(lines(store)).hasSize(2);
        try (StoreReader reader = store.reader()) {
            assertThat(reader.record("muster-1").orElseThrow().record().coder().version()).isEqualTo("0.2.0");
            List<Differences.Step> steps = new ArrayList<>();
            assertThat(new Differences(reader).of("muster-1", steps::add)).isTrue();
            assertThat(steps).singleElement().satisfies(step -> assertThat(step.facts())
                    .containsExactly("- event NOR Dahl > SWE REJECT/assist actual „nicht helfen“"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseRefusesWordsThatAreNotInTheText(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        added(store, SAMPLE);
        try (Sql sql = store.writing()) {
            assertThatThrownBy(() -> sql.run("UPDATE mentions SET words = 'Ministerin Dohl' WHERE n = 0 AND actor = 'a1'"))
                    .hasMessageContaining("words are not those of the text");
            assertThatThrownBy(() -> sql.run("UPDATE records SET text = 'x', length = 1")).hasMessageContaining("never changed");
            assertThatThrownBy(() -> sql.run("INSERT INTO event_roles VALUES (1, 'e9', 'actor', 0, 'a1')")).isInstanceOf(StoreException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatContradictsItselfIsNotKept(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        Event orphan = Events.withStatement(SAMPLE.events().getFirst(), "s9");
        try (StoreWriter writer = store.writer()) {
            assertThatThrownBy(() -> writer.add(Variants.by("1", SAMPLE, List.of(orphan)))).hasMessageContaining("nothing has the key: s9");
            assertThat(writer.add(SAMPLE).join().outcome()).isEqualTo(Outcome.ARTICLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPurgedIsGoneAndTheRestStays(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        added(store, SAMPLE);
        added(store, RecordSamples.empty("Nichts."));
        Purge purge = new Purge("Nordbote", "https://nordbote.example/", "muster-1", LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4));
        assertThat(purge.extent(store)).isEqualTo(new Purge.Extent(1, 1, 1, 1, 0));
        purge.run(store, count -> {});
        assertThat(purge.extent(store).articles()).isZero();
        assertThat(count(store, "removed")).isEqualTo(1);
        assertThat(lines(store)).hasSize(1);
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
        assertThat(added(store, SAMPLE)).isEqualTo(Outcome.ARTICLE);
    }

    @ParameterizedTest
    @EnumSource
    void aBackupIsAStoreWithAllOfIt(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        added(store, SAMPLE);
        added(store, Variants.longer("Ende."));
        new Reviews(store).accept("muster-1", "e1", ReviewsTest.EVA);
        Path copy = folder.resolve("copy.db");
        new Backup(store).to(copy);
        Store other = Store.open(copy.toString());
        assertThat(lines(other)).isEqualTo(lines(store));
        assertThat(new Reviews(other).all()).isEqualTo(new Reviews(store).all());
        assertThat(new Verification(other).run(count -> {}).findings()).isEmpty();
        assertThatThrownBy(() -> new Backup(store).to(copy)).hasMessageContaining("is there already");
    }

    @ParameterizedTest
    @EnumSource
    void verificationFindsWhatIsMissing(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        added(store, SAMPLE);
        try (Sql sql = store.writing()) {
            sql.run("DELETE FROM times");
            sql.run("UPDATE record_json SET sha256 = ?", "0".repeat(64));
        }
        assertThat(new Verification(store).run(count -> {}).findings()).extracting(Verification.Finding::what)
                .containsExactlyInAnyOrder("times: 0 rows, not 1", "its JSON is not what was kept: the hash differs");
    }

    @Test
    void otherProgramsReadTheFileAsItIs() throws SQLException {
        Store store = TestStore.empty(Dialect.SQLITE, folder);
        added(store, SAMPLE);
        added(store, Variants.longer("Ende."));
        new Reviews(store).accept("muster-1", "e1", ReviewsTest.EVA);
        Map<String, String> kinds = Map.of("INTEGER", "integer", "TEXT", "text", "DOUBLE PRECISION", "real", "BLOB", "blob");
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:file:" + store + "?mode=ro"); Statement statement = plain.createStatement()) {
            String columns = "SELECT t.name, c.name, c.type, t.type FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type IN ('table', 'view')";
            for (String[] column : rows(statement, columns)) {
                List<String[]> found = rows(statement, "SELECT DISTINCT typeof(" + column[1] + ") FROM " + column[0] + " WHERE " + column[1] + " IS NOT NULL");
                if (column[3].equals("table")) { // what reads columns by their declared types, as DuckDB does, stumbles over any other
                    assertThat(found).as(column[0] + "." + column[1]).allSatisfy(kind -> assertThat(kind[0]).isEqualTo(kinds.get(column[2])));
                }
            }
        }
    }

    private static List<String[]> rows(Statement statement, String sql) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                String[] cells = new String[row.getMetaData().getColumnCount()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.getString(i + 1);
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
