package org.depesche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.depesche.record.Record;
import org.depesche.record.RecordException;
import org.depesche.record.RecordReader;
import org.jspecify.annotations.Nullable;

/** The records of JSON Lines. A line that is no record is told with its number and passed over. Not thread-safe. */
final class RecordFile implements Iterator<Record> {
    private final String name;
    private final BufferedReader lines;
    private final Consumer<String> problems;
    private int number;
    private @Nullable Record next;

    RecordFile(String name, BufferedReader lines, Consumer<String> problems) {
        this.name = name;
        this.lines = lines;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        try {
            for (String line = ""; next == null && line != null; ) {
                line = lines.readLine();
                number++;
                next = line == null || line.isBlank() ? null : record(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return next != null;
    }

    private @Nullable Record record(String line) {
        try {
            return RecordReader.read(line);
        } catch (RecordException wrong) {
            problems.accept(name + ", line " + number + ": is no record: " + wrong.getMessage() + "; give what depesche read prints in a pipe");
            return null;
        }
    }

    @Override
    public Record next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Record record = next;
        next = null;
        return record;
    }
}
