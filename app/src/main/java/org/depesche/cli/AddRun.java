package org.depesche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.depesche.page.Input;
import org.depesche.page.Source;
import org.depesche.store.Added;
import org.depesche.store.Added.Outcome;
import org.depesche.store.Coded;
import org.depesche.store.Prepared;
import org.depesche.store.StoreException;
import org.depesche.store.StoreWriter;

/** Hands what is made of inputs to the store, in their order, and counts what became of it. Used by one thread. */
final class AddRun implements AutoCloseable {
    private static final int MOST_WAITING = 2_000; // records that are on their way to the disk

    private final Streams streams;
    private final Progress progress;
    private final StoreWriter writer;
    private final boolean acknowledge;
    private final InOrder<Result> work;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int problems;
    private int exitCode;

    AddRun(Streams streams, Progress progress, StoreWriter writer, int threads, boolean acknowledge, boolean debug) {
        this.streams = streams;
        this.progress = progress;
        this.writer = writer;
        this.acknowledge = acknowledge;
        work = new InOrder<>(threads, this::keep, (name, bug) -> failed(name, bug, debug));
    }

    /** What is made of an input. */
    sealed interface Result {
        record Fresh(Prepared prepared) implements Result {}

        record Again(Coded coded, Source source) implements Result {}

        record Problem(String line) implements Result {}
    }

    private record Waiting(String name, CompletableFuture<Added> added) {}

    /** Takes an item of an input. */
    void take(Input item, Coding coding) {
        if (item instanceof Input.Readable readable) {
            submit(readable.page().source().uri(), () -> coding.of(readable.page()));
        } else if (item instanceof Input.Unreadable problem) {
            submit(problem.uri(), () -> new Result.Problem(problem.line()));
        } else if (item instanceof Input.Note note) {
            progress.hide();
            streams.tell("depesche: " + note.line());
        }
    }

    void submit(String name, Callable<Result> task) {
        work.add(name, task);
    }

    private void keep(Result result) {
        switch (result) {
            case Result.Fresh(Prepared prepared) -> waiting.add(new Waiting(prepared.record().id(), writer.add(prepared)));
            case Result.Again(Coded coded, Source source) -> waiting.add(new Waiting(coded.name(), writer.capture(coded, source)));
            case Result.Problem(String line) -> tell(line);
        }
        while (!waiting.isEmpty() && (waiting.size() > MOST_WAITING || waiting.peek().added().isDone())) {
            end(waiting.remove());
        }
    }

    private void end(Waiting record) {
        try {
            counts.merge(record.added().join().outcome(), 1, Integer::sum);
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof StoreException told ? told : broken;
        }
        progress.itemOfBytes();
        if (acknowledge) {
            try {
                streams.out().write((Visible.line(record.name()) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new StoreException(StoreException.Kind.UNWRITABLE, "standard output: " + broken.getMessage() + "; check what reads it", broken);
            }
        }
    }

    private void failed(String name, Throwable bug, boolean debug) {
        if (bug instanceof StoreException told && told.kind() == StoreException.Kind.UNREADABLE) {
            tell(name + ": " + told.getMessage());
        } else if (bug instanceof StoreException broken) {
            throw broken;
        } else {
            progress.hide();
            streams.tellInternal(name, bug, debug);
            exitCode = Exit.INTERNAL;
            problems++;
        }
    }

    /** Tells a problem with an input. */
    void tell(String line) {
        progress.hide();
        streams.tell("depesche: " + line);
        exitCode = Math.max(exitCode, Exit.INPUT);
        problems++;
    }

    /** Waits until all is kept, and gives the exit code. */
    int finish() {
        work.finish();
        writer.flush();
        while (!waiting.isEmpty()) {
            end(waiting.remove());
        }
        return exitCode;
    }

    /** What became of the inputs, in one line. */
    String summary() {
        StringBuilder line = new StringBuilder();
        say(line, Outcome.ARTICLE, "new article", "new articles");
        say(line, Outcome.REVISION, "revision", "revisions");
        say(line, Outcome.CODING, "coded anew", "coded anew");
        say(line, Outcome.CAPTURE, "further capture", "further captures");
        say(line, Outcome.KNOWN, "known already", "known already");
        if (problems > 0) {
            line.append(String.format(Locale.ROOT, "%,d not read, ", problems));
        }
        return line.isEmpty() ? "nothing to add" : line.substring(0, line.length() - 2);
    }

    private void say(StringBuilder line, Outcome outcome, String one, String several) {
        int count = counts.getOrDefault(outcome, 0);
        if (count > 0) {
            line.append(String.format(Locale.ROOT, "%,d %s, ", count, count == 1 ? one : several));
        }
    }

    @Override
    public void close() {
        work.close();
    }
}
