package org.depesche.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tables as Parquet, a file each, and {@code codebook.csv} beside them. */
final class ParquetSink implements Sink {
    private final List<ParquetFile> files = new ArrayList<>();

    ParquetSink(Draft draft, List<Table<?>> tables) throws IOException {
        Codebook.write(draft, tables, Csv.RFC_4180);
        for (Table<?> table : tables) {
            files.add(new ParquetFile(table, draft.path(table.name() + ".parquet")));
        }
    }

    @Override
    public void add(Item item) throws IOException {
        for (ParquetFile file : files) {
            file.add(item);
        }
    }

    @Override
    public void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        List<ParquetFile> open = List.copyOf(files);
        files.clear();
        Closing.all(open);
    }
}
