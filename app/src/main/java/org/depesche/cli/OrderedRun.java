package org.depesche.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.depesche.page.Input;
import org.depesche.page.Page;
import org.depesche.record.Record;

/**
 * Works on pages with several threads and writes what they come to in the order in which the pages came. Only a few pages are held at a time, so input of any
 * length streams through. A page that shows a bug is told and the others go on. Used by one thread.
 */
final class OrderedRun implements AutoCloseable {
    private static final int PAGES_PER_THREAD = 4;

    private final Streams streams;
    private final boolean debug;
    private final PageWriter work;
    private final ExecutorService threads;
    private final int most;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private int exitCode;

    OrderedRun(Streams streams, int threads, boolean debug, Function<Page, Record> coder, Format.Writer writer) {
        this(streams, threads, debug, (page, out) -> writer.write(coder.apply(page), out));
    }

    OrderedRun(Streams streams, int threads, boolean debug, PageWriter work) {
        this.streams = streams;
        this.debug = debug;
        this.work = work;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "coder");
            thread.setDaemon(true);
            return thread;
        });
        most = threads * PAGES_PER_THREAD;
    }

    /** Writes what is found in a page; called by several threads at a time. */
    interface PageWriter {
        void write(Page page, OutputStream out) throws IOException;
    }

    /** What an input will come to: bytes to print, a line that tells why there is none, or a line to know. */
    private sealed interface Outcome {
        record Written(byte[] bytes) implements Outcome {}

        record Told(String problem) implements Outcome {}

        record Noted(String words) implements Outcome {}
    }

    private record Pending(String uri, Future<Outcome> outcome) {}

    /** Takes the next input. Throws when output fails. */
    void take(Input input) throws IOException {
        pending.add(begun(input));
        while (pending.size() > most || !pending.isEmpty() && pending.peek().outcome().isDone()) {
            end(pending.remove());
        }
    }

    /** Waits for all that was taken, and gives the exit code. */
    int finish() throws IOException {
        while (!pending.isEmpty()) {
            end(pending.remove());
        }
        return exitCode;
    }

    private Pending begun(Input input) {
        return switch (input) {
            case Input.Readable(Page page) -> new Pending(page.source().uri(), threads.submit(() -> written(page)));
            case Input.Unreadable problem -> new Pending(problem.uri(), CompletableFuture.completedFuture(new Outcome.Told(problem.line())));
            case Input.Note note -> new Pending(note.uri(), CompletableFuture.completedFuture(new Outcome.Noted(note.line())));
        };
    }

    private Outcome written(Page page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        work.write(page, bytes);
        return new Outcome.Written(bytes.toByteArray());
    }

    private void end(Pending input) throws IOException {
        try {
            switch (awaited(input.outcome())) {
                case Outcome.Written(byte[] bytes) -> streams.out().write(bytes);
                case Outcome.Noted(String words) -> streams.tell("depesche: " + words);
                case Outcome.Told(String problem) -> {
                    streams.tell("depesche: " + problem);
                    exitCode = Math.max(exitCode, Exit.INPUT);
                }
            }
        } catch (ExecutionException bug) {
            streams.tellInternal(input.uri(), bug.getCause(), debug);
            exitCode = Exit.INTERNAL;
        }
    }

    /** The outcome, waited for to the end: a page that was begun is written, also when the program is asked to stop. */
    private static Outcome awaited(Future<Outcome> outcome) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return outcome.get();
                } catch (InterruptedException stopping) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
