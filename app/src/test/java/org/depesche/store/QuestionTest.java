package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.record.RecordSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's own questions in SQL. */
@Timeout(60)
class QuestionTest {
    private static final String ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) ";

    @TempDir
    private Path folder;

    private Store store(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        try (StoreWriter writer = store.writer()) {
            writer.add(RecordSamples.full());
        }
        return store;
    }

    private static String refused(Store store, String question) {
        try (Sql sql = store.sql()) {
            StoreException told = assertThatExceptionOfType(StoreException.class).isThrownBy(() -> sql.ask(question, 10, 2)).actual();
            assertThat(told.kind()).isEqualTo(StoreException.Kind.WRONG_USE);
            assertThat(told.getMessage()).doesNotContain("\n");
            return told.getMessage();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOfColumnsComeFirstAndThenNoMoreRowsThanWanted(Dialect dialect) {
        try (Sql sql = store(dialect).sql()) {
            assertThat(sql.ask("SELECT type AS \"Art; der\", 'a;--b' AS b FROM events -- das Ereignis\n;", 10, 5))
                    .isEqualTo(List.of(List.of("Art; der", "b"), List.of("REJECT", "a;--b")));
            assertThat(sql.ask("/* alle */ VALUES (1), (2), (3)", 2, 5)).hasSize(3);
            assertThat(sql.ask("SELECT json FROM record_json", 1, 5).get(1).getFirst().toString()).endsWith(" bytes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionWithoutEndIsBrokenOffAndTheConnectionGoesOn(Dialect dialect) {
        Store store = store(dialect);
        try (Sql sql = store.sql()) {
            long begun = System.nanoTime();
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> sql.ask(ENDLESS + "SELECT count(*) FROM c", 10, 1))
                    .withMessageContaining("more than 1 seconds");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(900), Duration.ofSeconds(20));
            assertThat(sql.ask("SELECT count(*) FROM events", 10, 5)).hasSize(2);
            assertThat(sql.number("SELECT length(" + (dialect == Dialect.SQLITE ? "hex(zeroblob(10000000))" : "repeat('00', 10000000)") + ")"))
                    .as("bounds are those of the question alone").isEqualTo(20_000_000);
        }
    }

    @Test
    void valuesAndAnswersThatFillTheMemoryAreRefused() {
        Store store = store(Dialect.SQLITE);
        assertThat(refused(store, "SELECT hex(zeroblob(900000000))")).contains("too big");
        try (Sql sql = store.sql()) {
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> sql.ask(ENDLESS + "SELECT hex(zeroblob(1000000)) FROM c", 1_000, 20))
                    .withMessageContaining("longer than 32 MiB");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM records", "PRAGMA query_only = 0", "ATTACH 'other.db' AS o", "VACUUM INTO 'copy.db'",
        "INSERT INTO state VALUES ('a', 'b') RETURNING name", "SELECT 1; DELETE FROM records",
        "/* SELECT */ DROP TABLE state", "-- SELECT\nDROP TABLE state", "SELECT E'\\'; DELETE FROM records; --'",
        "SELECT $$'$$; DELETE FROM records; --'", "/* /* */ */ SELECT 1",
        "SELECT '\0'", "SELECT load_extension('x')", "SELECT pg_read_file('/etc/passwd')", "selection", "", ";", "'SELECT", "COMMIT"})
    void whatIsNoOneQuestionThatReadsIsRefusedUnseen(String question) {
        assertThat(refused(store(Dialect.SQLITE), question)).startsWith("only one question that reads is answered");
    }

    @ParameterizedTest
    @EnumSource
    void whatGetsThroughStillCannotWrite(Dialect dialect) {
        Store store = store(dialect);
        String refused = refused(store, dialect == Dialect.SQLITE
                ? "WITH x AS (SELECT 'a') INSERT INTO state (name, value) SELECT 'a', 'b' FROM x RETURNING name"
                : "WITH x AS (DELETE FROM links RETURNING n) SELECT * FROM x");
        assertThat(refused).startsWith("that question has no answer: ");
        assertThat(refused(store, "SELECT nix FROM events")).contains("nix");
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
    }

    @Test
    void noOtherFileIsMade() throws IOException {
        Store store = store(Dialect.SQLITE);
        Path other = folder.resolve("other.db");
        refused(store, "ATTACH '" + other + "' AS o");
        refused(store, "EXPLAIN ATTACH '" + other + "' AS o; SELECT 1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).allSatisfy(file -> assertThat(file.getFileName().toString()).startsWith("test.db"));
        }
    }
}
