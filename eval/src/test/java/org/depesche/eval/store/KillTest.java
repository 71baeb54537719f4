package org.depesche.eval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesche.export.ExportFormat;
import org.depesche.export.ExportOptions;
import org.depesche.export.Exporter;
import org.depesche.export.StoredRecords;
import org.depesche.page.Hash;
import org.depesche.record.Record;
import org.depesche.record.RecordWriter;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.depesche.store.StoreWriter;
import org.depesche.store.StoredRecord;
import org.depesche.store.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code depesche add} is killed at random moments, begun again, and in the end has lost nothing. */
class KillTest {
    private static final int ROUNDS = 8;
    private static final int KILLS = 5; // a round
    private static final int RECORDS = 1_200;
    private static final int EARLIEST = 300; // milliseconds after the start
    private static final int LATEST = 2_200;
    private static final int SHORTLY = 500; // milliseconds after the first record was kept

    @TempDir
    private Path folder;

    private final SplittableRandom chance = new SplittableRandom(20_261_124);
    private int killed;
    private int whileAdding;

    @Test
    void fortyKillsLoseNothingThatWasAcknowledgedAndTearNothing() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            round(round);
        }
        System.out.printf(Locale.ROOT, "killed %d times, %d of them between the first and the last record%n", killed, whileAdding);
        assertThat(killed).isGreaterThan(ROUNDS * KILLS / 2);
        assertThat(whileAdding).isGreaterThan(ROUNDS);
    }

    private void round(int round) throws IOException, InterruptedException {
        SyntheticRecords records = new SyntheticRecords(100 + round);
        Path input = Files.createFile(folder.resolve("records" + round + ".jsonl"));
        try (OutputStream out = Files.newOutputStream(input)) {
            for (Iterator<Record> each = records.records(RECORDS).iterator(); each.hasNext(); ) {
                RecordWriter.lines().write(each.next(), out);
            }
        }
        Path file = folder.resolve("killed" + round + ".db");
        Set<String> acknowledged = new TreeSet<>();
        for (int i = 0; i < KILLS; i++) {
            try (Program adding = add(input, file)) {
                killed += kill(adding, i) ? 1 : 0;
                acknowledged.addAll(adding.printed());
            }
            whileAdding += acknowledged.isEmpty() || acknowledged.size() == RECORDS ? 0 : 1;
            check(file, acknowledged);
        }
        try (Program last = add(input, file)) {
            assertThat(last.end()).as(Files.readString(last.errors())).isZero();
        }
        Store whole = Store.openOrMake(folder.resolve("whole" + round + ".db").toString());
        try (StoreWriter writer = whole.writer()) {
            records.records(RECORDS).forEach(writer::add);
        }
        assertThat(export(Store.open(file.toString()), "killed" + round)).isEqualTo(export(whole, "whole" + round));
    }

    /** By turns at any moment, from before it has begun, and while it surely adds, however slow the machine. */
    private boolean kill(Program adding, int turn) throws InterruptedException {
        if (turn % 2 == 0) {
            return adding.kill(chance.nextInt(EARLIEST, LATEST));
        }
        adding.awaitPrinted();
        return adding.kill(chance.nextInt(SHORTLY));
    }

    private Program add(Path input, Path file) throws IOException {
        return new Program(folder.resolve("errors.txt"), "add", "--records", "--acknowledge", "--store", file.toString(), input.toString());
    }

    /** The store is whole and has what was acknowledged. */
    private static void check(Path file, Set<String> acknowledged) {
        if (Files.notExists(file)) {
            assertThat(acknowledged).isEmpty();
            return;
        }
        Store store = Store.openOrMake(file.toString());
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
        try (StoreReader reader = store.reader(); Stream<StoredRecord> records = reader.records()) {
            assertThat(records.map(stored -> stored.record().id())).containsAll(acknowledged);
        }
    }

    /** The tables of a store, by the hashes of their files. */
    private Map<String, String> export(Store store, String name) throws IOException {
        Path target = folder.resolve(name);
        try (StoredRecords records = new StoredRecords(store)) {
            new Exporter(ExportOptions.of(ExportFormat.CSV), records).write(records, target);
        }
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(target.relativize(file).toString(), Hash.of(Files.readString(file)));
            }
        }
        assertThat(hashes).hasSizeGreaterThan(10);
        return hashes;
    }
}
