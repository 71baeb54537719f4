package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import org.depesche.record.RecordSamples;
import org.depesche.record.RecordWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a store, each command says so in one line and ends with the right code. */
class BadStoreCommandsTest {
    @TempDir
    private Path folder;

    enum Trouble {
        NOT_THERE(65), NO_STORE(65), OTHER_PROGRAM(65), NEWER(65), DAMAGED(65), CUT_OFF(65), NO_FOLDER(65), NO_SERVER(69), NO_SUCH_DATABASE(2);

        private final int code;

        Trouble(int code) {
            this.code = code;
        }
    }

    private List<List<String>> commands() {
        return List.of(
                List.of("verify"), List.of("doctor"), List.of("diff"), List.of("review", "accept", "muster-1/e1", "--by", "Eva"),
                List.of("backup", folder.resolve("copy.db").toString()),
                List.of("purge", "--id", "muster-1", "--yes"), List.of("export", "--format", "jsonl", "--to", folder.resolve("out.jsonl").toString()));
    }

    private String location(Trouble trouble) throws IOException, SQLException {
        Path file = folder.resolve("depesche.db");
        switch (trouble) {
            case NOT_THERE -> { }
            case NO_STORE -> Files.writeString(file, "Kein Speicher, nur Notizen. ".repeat(400));
            case OTHER_PROGRAM -> run(file, "CREATE TABLE things (name TEXT)");
            case NEWER -> {
                fill(file);
                run(file, "PRAGMA user_version = 99");
            }
            case DAMAGED -> {
                fill(file);
                damage(file);
            }
            case CUT_OFF -> {
                fill(file);
                try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                    bytes.setLength(bytes.length() / 2);
                }
            }
            case NO_FOLDER -> file = folder.resolve("no/such/folder/depesche.db");
            case NO_SERVER -> {
                return "jdbc:postgresql://127.0.0.1:" + freePort() + "/depesche?user=eva&password=geheim";
            }
            case NO_SUCH_DATABASE -> {
                return "jdbc:oracle:thin:depesche";
            }
        }
        return file.toString();
    }

    private void fill(Path file) throws IOException {
        Path records = Files.writeString(folder.resolve("records.jsonl"), RecordWriter.lines().string(RecordSamples.full()));
        assertThat(new Shell().run("add", "--records", "--store", file.toString(), records.toString()).code()).isZero();
    }

    private static void damage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 512) {
                bytes.seek(at);
                bytes.write(new byte[64]);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachCommandTellsItInOneLine(Trouble trouble) throws IOException, SQLException {
        String location = location(trouble);
        for (List<String> command : commands()) {
            List<String> arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--store", location));
            Shell.Ended ended = new Shell().run(arguments.toArray(String[]::new));
            assertThat(ended.code()).as(trouble + " " + command + " " + ended.errors()).isEqualTo(trouble.code);
            boolean doctor = command.getFirst().equals("doctor");
            assertThat(doctor ? ended.text() : ended.errors()).as("%s", command).contains(doctor ? "\nstore  " : "depesche: ");
            assertThat(trouble == Trouble.DAMAGED || doctor ? 1 : ended.errors().lines().count()).as(ended.errors()).isEqualTo(1);
            assertThat(ended.errors() + ended.text()).doesNotContain("geheim").doesNotContain("internal error").doesNotContainPattern("(?m)^\\s+at ");
            assertThat(folder.resolve("copy.db")).doesNotExist();
            assertThat(folder.resolve("out.jsonl")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "diff", "doctor"})
    void aWholeStoreIsFine(String command) throws IOException {
        fill(folder.resolve("depesche.db"));
        assertThat(new Shell().run(command, "--store", folder.resolve("depesche.db").toString()).code()).isZero();
    }
}
