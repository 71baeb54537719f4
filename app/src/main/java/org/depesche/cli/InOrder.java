package org.depesche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs tasks on several threads and hands on what they give in the order in which the tasks came. Only a few are under way at a time. Used by one thread. */
final class InOrder<T> implements AutoCloseable {
    private static final int TASKS_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int most;
    private final Consumer<T> taker;
    private final Failure failure;
    private final Deque<Pending<T>> pending = new ArrayDeque<>();

    /** Takes a task that failed, which is a bug. */
    interface Failure {
        void take(String name, Throwable cause);
    }

    private record Pending<T>(String name, Future<T> result) {}

    InOrder(int threads, Consumer<T> taker, Failure failure) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "coder");
            thread.setDaemon(true);
            return thread;
        });
        most = threads * TASKS_PER_THREAD;
        this.taker = taker;
        this.failure = failure;
    }

    /** Takes the next task; waits while too many are under way. */
    void add(String name, Callable<T> task) {
        pending.add(new Pending<>(name, threads.submit(task)));
        while (pending.size() > most || !pending.isEmpty() && pending.peek().result().isDone()) {
            end(pending.remove());
        }
    }

    /** Waits for all tasks. */
    void finish() {
        while (!pending.isEmpty()) {
            end(pending.remove());
        }
    }

    private void end(Pending<T> task) {
        T result;
        try {
            result = task.result().get();
        } catch (ExecutionException bug) {
            failure.take(task.name(), bug.getCause());
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
        taker.accept(result);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
