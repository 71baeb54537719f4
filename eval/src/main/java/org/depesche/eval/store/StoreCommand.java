package org.depesche.eval.store;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.depesche.record.Record;
import org.depesche.record.RecordWriter;
import org.depesche.store.Store;
import org.depesche.store.StoreWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Invents records, and prints them or adds them to a store, telling how fast. */
@Command(name = "synthetic", description = "Invents records: JSON Lines on standard output, or added to a store.", mixinStandardHelpOptions = true)
public final class StoreCommand implements Callable<Integer> {
    private static final int TOLD_EVERY = 10_000;
    private static final double NANOS = 1e9;

    @Option(names = "--count", description = "How many.", defaultValue = "100000")
    private long count;

    @Option(names = "--seed", description = "Which series.", defaultValue = "1")
    private long seed;

    @Option(names = "--store", paramLabel = "FILE", description = "Where to add them.")
    private @Nullable String store;

    private StoreCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new StoreCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SyntheticRecords records = new SyntheticRecords(seed);
        if (store == null) {
            print(records);
        } else {
            add(records, Store.openOrMake(store));
        }
        return 0;
    }

    private void print(SyntheticRecords records) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (Iterator<Record> each = records.records(count).iterator(); each.hasNext(); ) {
                RecordWriter.lines().write(each.next(), out);
            }
        }
    }

    private void add(SyntheticRecords records, Store target) {
        long start = System.nanoTime();
        long added = 0;
        try (StoreWriter writer = target.writer()) {
            for (Iterator<Record> each = records.records(count).iterator(); each.hasNext(); ) {
                writer.add(each.next());
                if (++added % TOLD_EVERY == 0) {
                    tell(added, start);
                }
            }
        }
        tell(added, start);
    }

    private static void tell(long added, long start) {
        double seconds = (System.nanoTime() - start) / NANOS;
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.err.printf("%d records, %.0f s, %.0f records/s, %d MiB of heap used%n", added, seconds, added / seconds, heap);
    }
}
