package org.depesche.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.depesche.record.Record;
import org.depesche.record.RecordException;
import org.depesche.record.RecordReader;
import org.depesche.store.Store;
import org.depesche.store.StoreWriter;

/**
 * Codes pages that readers bring, each in a process of its own: one that takes too long, or too much memory, is stopped and does the site no harm. One at a
 * time. Thread-safe.
 */
final class CodingDesk {
    private static final int SECONDS = 60;

    private final Store store;
    private final List<String> command;
    private final int seconds;
    private final Semaphore turn = new Semaphore(1);

    /** With this program's own coder. */
    CodingDesk(Store store) {
        this(store, coder(), SECONDS);
    }

    /**
     * @param command a program that reads a page from its standard input and writes its record, a line of JSON, on its standard output
     * @param seconds how long it may take
     */
    CodingDesk(Store store, List<String> command, int seconds) {
        this.store = store;
        this.command = List.copyOf(command);
        this.seconds = seconds;
    }

    private static List<String> coder() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"),
                "org.depesche.cli.Main", "read", "--format", "jsonl", "-");
    }

    /** Codes a page, keeps its records, and gives the id of the first. */
    String add(byte[] page) throws IOException {
        String first = "";
        try (StoreWriter writer = store.writer()) {
            for (String line : coded(page).lines().toList()) {
                Record record = RecordReader.read(line);
                writer.add(record).join();
                first = first.isEmpty() ? record.id() : first;
            }
        } catch (RecordException wrong) {
            throw new Refusal(500, "coder", "The coder gave no record.");
        }
        if (first.isEmpty()) {
            throw new Refusal(422, "page", "No article was found in that.");
        }
        return first;
    }

    private String coded(byte[] page) throws IOException {
        if (!turn.tryAcquire()) {
            throw new Refusal(503, "busy", "Another page is being coded; try again in a moment.");
        }
        try {
            return run(page);
        } finally {
            turn.release();
        }
    }

    private String run(byte[] page) throws IOException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> read(process));
            try (OutputStream in = process.getOutputStream()) {
                in.write(page);
            } catch (IOException ended) {
                process.isAlive(); // it ended before it had read all; what it wrote tells why
            }
            byte[] records = output.get(seconds, TimeUnit.SECONDS);
            return new String(records, StandardCharsets.UTF_8);
        } catch (TimeoutException late) {
            throw new Refusal(422, "slow", "That page took longer than " + seconds + " s to code and was given up.");
        } catch (ExecutionException | InterruptedException broken) {
            throw new Refusal(500, "coder", "The coder broke off.");
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException broken) {
            return new byte[0];
        }
    }
}
