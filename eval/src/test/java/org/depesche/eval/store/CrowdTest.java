package org.depesche.eval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depesche.record.RecordWriter;
import org.depesche.search.Filter;
import org.depesche.search.Questions;
import org.depesche.search.Slice;
import org.depesche.store.HappeningReader;
import org.depesche.store.HappeningReader.Wanted;
import org.depesche.store.Sql;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.depesche.store.StoreWriter;
import org.depesche.store.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer, sixteen readers and the command line in a second process at once: nobody sees an error. {@code -Ddepesche.crowd.seconds=300} makes it longer. */
class CrowdTest {
    private static final int READERS = 16;
    private static final int BEFORE = 600; // records that are there when it begins
    private static final int AT_A_TIME = 50; // records that the writer adds before it waits
    private static final double MILLIS = 1e6;
    private static final long SECONDS = Long.getLong("depesche.crowd.seconds", 12);

    private final SyntheticRecords records = new SyntheticRecords(5);
    private final AtomicBoolean over = new AtomicBoolean();

    @TempDir
    private Path folder;

    @Test
    void nobodySeesAnError() throws IOException, InterruptedException, ExecutionException {
        Store store = Store.openOrMake(folder.resolve("crowd.db").toString());
        try (StoreWriter writer = store.writer()) {
            records.records(BEFORE).forEach(writer::add);
        }
        try (ExecutorService threads = Executors.newCachedThreadPool(); Questions questions = Questions.of(store)) {
            Future<Long> writing = threads.submit(() -> write(store));
            Future<Integer> following = threads.submit(() -> follow(questions));
            Future<Integer> commands = threads.submit(() -> command(store));
            List<Future<List<Double>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Callable<List<Double>> reader = reader(store, questions, i);
                readers.add(threads.submit(reader));
            }
            Thread.sleep(SECONDS * 1000);
            over.set(true);
            assertThat(following.get()).isPositive();
            tell(writing.get(), commands.get(), readers);
        }
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
    }

    private long write(Store store) {
        long number = BEFORE;
        try (StoreWriter writer = store.writer()) {
            while (!over.get()) {
                for (int i = 1; i < AT_A_TIME; i++) {
                    writer.add(records.record(number++));
                }
                writer.add(records.record(number++)).join();
            }
        }
        return number - BEFORE;
    }

    /** Brings the index forward every second, as the site does. */
    private int follow(Questions questions) throws InterruptedException {
        int changes = 0;
        while (!over.get()) {
            changes += questions.follow() ? 1 : 0;
            Thread.sleep(1000);
        }
        return changes;
    }

    /** The command line in other processes: adds, exports, verifies and backs up, one after the other. */
    private int command(Store store) throws IOException, InterruptedException {
        int done = 0;
        while (!over.get()) {
            Path own = Files.writeString(folder.resolve("own" + done + ".jsonl"), RecordWriter.lines().string(records.record(1_000_000 + done)));
            List<String[]> commands = List.of(
                    new String[] {"add", "--records", own.toString()}, new String[] {"export", "--format", "csv", "--to", folder.resolve("tables").toString()},
                    new String[] {"verify"}, new String[] {"backup", folder.resolve("copy" + done + ".db").toString()}, new String[] {"doctor"});
            String[] command = commands.get(done % commands.size());
            List<String> all = new ArrayList<>(List.of(command));
            all.addAll(List.of("--store", store.toString()));
            try (Program program = new Program(folder.resolve("errors.txt"), all.toArray(String[]::new))) {
                assertThat(program.end()).as(command[0] + ": " + Files.readString(program.errors())).isZero();
            }
            done++;
        }
        return done;
    }

    private Callable<List<Double>> reader(Store store, Questions questions, int seed) {
        return () -> {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Double> times = new ArrayList<>();
            while (!over.get()) {
                long start = System.nanoTime();
                read(store, questions, chance);
                times.add((System.nanoTime() - start) / MILLIS);
                Thread.sleep(chance.nextInt(100)); // as people do
            }
            return times;
        };
    }

    private void read(Store store, Questions questions, SplittableRandom chance) {
        String id = "synthetic-" + chance.nextInt(BEFORE);
        switch (chance.nextInt(4)) {
            case 0 -> {
                try (StoreReader reader = store.reader()) {
                    assertThat(reader.record(id)).isPresent();
                }
            }
            case 1 -> {
                try (Sql sql = store.sql()) {
                    HappeningReader happenings = new HappeningReader(sql);
                    happenings.list(Wanted.on(LocalDate.of(2014 + chance.nextInt(9), 5, 1 + chance.nextInt(30))), 20, 0);
                    assertThat(happenings.of(id, "e1")).isPresent();
                }
            }
            case 2 -> assertThat(questions.acts(Filter.of(Map.of("actor", Party.STATES.get(chance.nextInt(30)).id())), Slice.first(20)).total()).isPositive();
            default -> assertThat(questions.dossier(id)).isPresent();
        }
    }

    private static void tell(long added, int commands, List<Future<List<Double>>> readers) throws InterruptedException, ExecutionException {
        List<Double> times = new ArrayList<>();
        for (Future<List<Double>> reader : readers) {
            times.addAll(reader.get());
        }
        times.sort(null);
        System.out.printf(Locale.ROOT, "%d s: %d records added, %d commands of another process, %d readings, median %.1f ms, p99 %.1f ms%n",
                SECONDS, added, commands, times.size(), times.get(times.size() / 2), times.get(times.size() * 99 / 100));
        assertThat(added).isPositive();
        assertThat(commands).isPositive();
    }
}
