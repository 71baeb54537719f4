package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.depesche.record.RecordSamples;
import org.depesche.store.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no store, a damaged one or one out of reach is told in one line, and left as it is. */
class BadStoreTest {
    @TempDir
    private Path folder;

    private static StoreException problem(String location) {
        StoreException problem = catchThrowableOfType(StoreException.class, () -> {
            Store store = Store.openOrMake(location);
            new Verification(store).run(count -> {}).findings().stream().findFirst().ifPresent(finding -> {
                throw new StoreException(Kind.UNREADABLE, finding.what());
            });
        });
        assertThat(problem).as(location).isNotNull();
        assertThat(problem.getMessage().lines()).hasSize(1);
        return problem;
    }

    private Path store() {
        Path file = folder.resolve("test.db");
        try (StoreWriter writer = Store.openOrMake(file.toString()).writer()) {
            writer.add(RecordSamples.full());
        }
        return file;
    }

    @Test
    void aFileOfSomethingElseIsLeftAlone() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Kein Speicher, nur Notizen. ".repeat(400));
        assertThat(problem(text.toString())).hasMessage(text + ": is no store; give another file with --store").extracting(StoreException::kind)
                .isEqualTo(Kind.UNREADABLE);
        assertThat(Files.readString(text)).startsWith("Kein Speicher").hasSize(28 * 400);
        assertThat(Files.list(folder)).containsExactly(text);
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws IOException, SQLException {
        Path file = folder.resolve("other.db");
        run(file, "CREATE TABLE things (name TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertThat(problem(file.toString()).getMessage()).contains("another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aNewerFormIsLeftAlone() throws IOException, SQLException {
        Path file = store();
        run(file, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file);
        assertThat(problem(file.toString()).getMessage()).contains("newer Depesche").contains("99");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void damageIsTold() throws IOException {
        Path file = store();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 512) {
                bytes.seek(at);
                bytes.write(new byte[64]);
            }
        }
        assertThat(problem(file.toString()).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void aStoreThatIsNotThereIsNotMadeByReading() {
        Path file = folder.resolve("none.db");
        assertThatThrownBy(() -> Store.open(file.toString())).hasMessageContaining("there is no store").hasMessageContaining("depesche add");
        assertThat(file).doesNotExist();
        assertThat(problem(folder.resolve("no/such/folder/a.db").toString()).kind()).isEqualTo(Kind.UNWRITABLE);
        assertThat(problem(folder.toString()).kind()).isIn(Kind.UNWRITABLE, Kind.UNREADABLE);
    }

    @Test
    void aServerThatDoesNotAnswerIsTold() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        StoreException problem = problem("jdbc:postgresql://127.0.0.1:" + port + "/depesche?user=eva&password=geheim");
        assertThat(problem.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(problem.getMessage()).contains("does not answer").doesNotContain("geheim");
        assertThat(problem("jdbc:oracle:thin:x").kind()).isEqualTo(Kind.WRONG_USE);
    }

    @Test
    void aWrongPasswordOrDatabaseIsTold() {
        String url = TestStore.location(Dialect.POSTGRESQL, folder);
        assertThat(problem(url.replaceFirst("/[^/?]*[?]", "/no_such_database?")).getMessage()).contains("no such database");
        for (String refused : List.of("user=nobody_here", "password=falsch")) {
            StoreException problem = problem(url.replaceFirst(refused.replaceFirst("=.*", "=[^&]*"), refused));
            assertThat(problem.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(problem.getMessage()).contains("refuses user or password").doesNotContain("falsch");
        }
    }

    @Test
    void aNewerFormOnAServerIsLeftAlone() throws SQLException {
        String url = TestStore.location(Dialect.POSTGRESQL, folder);
        Store.openOrMake(url);
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE user_version SET number = 99");
        }
        assertThat(problem(url).getMessage()).contains("newer Depesche").contains("99");
    }

    @Test
    void anotherProgramsTablesOnAServerAreLeftAlone() throws SQLException {
        String url = TestStore.location(Dialect.POSTGRESQL, folder);
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE things (name TEXT)");
        }
        assertThat(problem(url).getMessage()).contains("another program");
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
