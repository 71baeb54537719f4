package org.depesche.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables as CSV, a file each, and beside them {@code codebook.csv}, which explains every column. */
final class CsvSink implements Sink {
    private final List<Open> files = new ArrayList<>();
    private final Csv csv;

    private record Open(Table<?> table, Writer out) {}

    CsvSink(Draft draft, List<Table<?>> tables, Csv csv) throws IOException {
        this.csv = csv;
        Codebook.write(draft, tables, csv);
        for (Table<?> table : tables) {
            Writer out = writer(draft.open(table.name() + ".csv"));
            files.add(new Open(table, out));
            csv.begin(out);
            csv.row(table.header(), out);
        }
    }

    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void add(Item item) throws IOException {
        for (Open file : files) {
            rows(csv, file.table(), item, file.out());
        }
    }

    /** Writes the rows that a record gives. */
    static void rows(Csv csv, Table<?> table, Item item, Writer out) throws IOException {
        try {
            table.cells(item).forEach(cells -> {
                try {
                    csv.row(cells, out);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        for (Open file : files) {
            file.out().close();
        }
    }

    @Override
    public void close() throws IOException {
        Closing.all(files.stream().map(Open::out).toList());
    }
}
