package org.depesche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.store.Added.Outcome;
import org.depesche.store.StoreException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Adds records to a store, in the order in which they come, several in a transaction: those that come within half a second, so many that they need little
 * room on the disk before they are kept. Thread-safe; callers wait while the queue is full. A record is kept for good when its future is done; {@link #flush}
 * and {@link #close} wait for all.
 */
public final class StoreWriter implements AutoCloseable {
    private static final int BATCH = 300; // records in a transaction
    private static final int BYTES = 500_000; // packed bytes in a transaction, about: a small disk must hold its log
    private static final int ROWS = 50; // records whose rows are gathered before they are sent
    private static final long PATIENCE = 500; // milliseconds that a record waits for others

    private final Store store;
    private final BlockingQueue<Task> queue = new ArrayBlockingQueue<>(BATCH);
    private final Thread thread;
    private volatile @Nullable StoreException failure;
    private volatile boolean closed;

    StoreWriter(Store store) {
        this.store = store;
        thread = new Thread(this::work, "store-writer");
        thread.setDaemon(true);
        thread.start();
    }

    private sealed interface Task {
        CompletableFuture<Added> done();

        record Add(Prepared prepared, CompletableFuture<Added> done) implements Task {}

        record Capture(long record, long source, Source seen, CompletableFuture<Added> done) implements Task {}

        record Flush(boolean last, CompletableFuture<Added> done) implements Task {}
    }

    /** Adds a record. Throws {@link StoreException} at once where it contradicts itself, or where the store can no longer be written. */
    public CompletableFuture<Added> add(Record record) {
        return add(Prepared.of(record));
    }

    /** Adds a record that was made ready before. */
    public CompletableFuture<Added> add(Prepared prepared) {
        return put(new Task.Add(prepared, new CompletableFuture<>()));
    }

    /** Adds that a source which was coded already was seen again. */
    public CompletableFuture<Added> capture(Coded coded, Source seen) {
        return put(new Task.Capture(coded.record(), coded.source(), seen, new CompletableFuture<>()));
    }

    /** Waits until all that was added is kept. */
    public void flush() {
        await(put(new Task.Flush(false, new CompletableFuture<>())));
    }

    /** Waits until all that was added is kept, and ends the writer. Throws {@link StoreException} where some of it could not be kept. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (failure == null) {
            await(put(new Task.Flush(true, new CompletableFuture<>())));
        }
    }

    private CompletableFuture<Added> put(Task task) {
        try {
            while (!queue.offer(task, PATIENCE, TimeUnit.MILLISECONDS)) {
                throwFailure();
            }
            throwFailure();
            return task.done();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException(Kind.UNAVAILABLE, store + ": stopped while waiting to write; run it again", stopped);
        }
    }

    private void throwFailure() {
        StoreException broken = failure;
        if (broken != null) {
            throw new StoreException(broken.kind(), broken.getMessage(), broken);
        }
    }

    private void await(CompletableFuture<Added> done) {
        done.exceptionally(broken -> new Added(0, Outcome.KNOWN)).join();
        throwFailure();
    }

    private void work() {
        List<Task> tasks = new ArrayList<>();
        try (Sql sql = store.writing(); FactRows facts = new FactRows(sql)) {
            boolean goingOn = true;
            while (goingOn) {
                tasks.clear();
                goingOn = gather(tasks);
                List<Added> added = sql.transaction(() -> run(sql, facts, tasks));
                for (int i = 0; i < tasks.size(); i++) {
                    tasks.get(i).done().complete(added.get(i));
                }
            }
        } catch (StoreException broken) {
            fail(broken, tasks);
        } catch (RuntimeException bug) {
            fail(new StoreException(Kind.INTERNAL, store + ": " + bug, bug), tasks);
        }
    }

    private void fail(StoreException broken, List<Task> tasks) {
        failure = broken;
        tasks.forEach(task -> task.done().completeExceptionally(broken));
        List<Task> rest = new ArrayList<>();
        queue.drainTo(rest);
        rest.forEach(task -> task.done().completeExceptionally(broken));
    }

    /** Takes what has come, or waits a little for more so that a transaction is worth its while; false after the last. */
    private boolean gather(List<Task> tasks) {
        try {
            tasks.add(queue.take());
            int bytes = bytes(tasks.getLast());
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
            while (tasks.size() < BATCH && bytes < BYTES && !(tasks.getLast() instanceof Task.Flush)) {
                Task next = queue.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (next == null) {
                    break;
                }
                tasks.add(next);
                bytes += bytes(next);
            }
            return !(tasks.getLast() instanceof Task.Flush(boolean last, CompletableFuture<Added> ignored) && last);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException(Kind.UNAVAILABLE, store + ": the writer was stopped; run it again", stopped);
        }
    }

    private static int bytes(Task task) {
        return task instanceof Task.Add(Prepared prepared, CompletableFuture<Added> ignored) ? prepared.packed().bytes().length : 0;
    }

    private static List<Added> run(Sql sql, FactRows facts, List<Task> tasks) {
        Derived derived = new Derived(sql);
        Intake intake = new Intake(sql, facts, derived);
        List<Added> added = new ArrayList<>();
        for (Task task : tasks) {
            added.add(switch (task) {
                case Task.Add add -> intake.add(add.prepared());
                case Task.Capture again -> new Added(again.record(), intake.capture(again.source(), again.seen()) ? Outcome.CAPTURE : Outcome.KNOWN);
                case Task.Flush flush -> new Added(0, Outcome.KNOWN);
            });
            if (added.size() % ROWS == 0) {
                facts.send();
            }
        }
        facts.send();
        derived.settle();
        return added;
    }
}
