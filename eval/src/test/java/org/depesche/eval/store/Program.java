package org.depesche.eval.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a user starts it. */
final class Program implements AutoCloseable {
    private final Process process;
    private final Path errors;
    private final List<String> printed = new ArrayList<>();
    private final Thread reading;

    Program(Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"),
                "org.depesche.cli.Main"));
        command.addAll(List.of(arguments));
        this.errors = errors;
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile())).start();
        reading = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int letter = lines.read(); letter >= 0; letter = lines.read()) {
                if (letter == '\n') { // a line that was cut off is none
                    synchronized (printed) {
                        printed.add(line.toString());
                    }
                    line.setLength(0);
                } else {
                    line.append((char) letter);
                }
            }
        } catch (IOException gone) {
            return; // it was killed
        }
    }

    /** Waits until it has printed something, or has ended. */
    void awaitPrinted() throws InterruptedException {
        while (process.isAlive() && printed().isEmpty()) {
            Thread.sleep(1);
        }
    }

    /** Kills it after so many milliseconds, as kill -9 does; false when it had ended before. */
    boolean kill(long after) throws InterruptedException {
        boolean ended = process.waitFor(after, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        reading.join();
        return !ended;
    }

    /** Waits for its end, and gives the exit code. */
    int end() throws InterruptedException {
        int code = process.waitFor();
        reading.join();
        return code;
    }

    /** The whole lines that it printed. */
    List<String> printed() {
        synchronized (printed) {
            return List.copyOf(printed);
        }
    }

    Path errors() {
        return errors;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
