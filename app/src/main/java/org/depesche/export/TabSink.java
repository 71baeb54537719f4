package org.depesche.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Tables as tab-separated values, as event data come. */
final class TabSink implements Sink {
    private final List<Open> files = new ArrayList<>();

    private record Open(Table<?> table, Writer out) {}

    private TabSink() {}

    /** GDELT 2: a file of events and one of mentions, without headers; the codebook tells the columns. */
    static TabSink gdelt(Draft draft) throws IOException {
        TabSink sink = new TabSink();
        Codes codes = new Codes();
        Table<?> events = GdeltTables.events(codes);
        Table<?> mentions = GdeltTables.mentions();
        Codebook.write(draft, List.of(events, mentions), Csv.RFC_4180);
        sink.files.add(new Open(events, CsvSink.writer(draft.open("events.export.CSV"))));
        sink.files.add(new Open(mentions, CsvSink.writer(draft.open("events.mentions.CSV"))));
        return sink;
    }

    /** POLECAT: one file with a header. */
    static TabSink polecat(Draft draft) throws IOException {
        TabSink sink = new TabSink();
        Table<?> events = PolecatTable.events(new Codes());
        sink.files.add(new Open(events, CsvSink.writer(draft.open())));
        Csv.TABS.row(events.header(), sink.files.getFirst().out());
        return sink;
    }

    @Override
    public void add(Item item) throws IOException {
        for (Open file : files) {
            CsvSink.rows(Csv.TABS, file.table(), item, file.out());
        }
    }

    @Override
    public void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        Closing.all(files.stream().map(Open::out).toList());
    }
}
