package org.depesche.export;

import java.io.IOException;
import java.io.OutputStream;
import org.depesche.record.RecordWriter;

/** Records as JSON Lines. */
final class RecordSink implements Sink {
    private final RecordWriter writer = RecordWriter.lines();
    private final OutputStream out;

    RecordSink(Draft draft) throws IOException {
        out = draft.open();
    }

    @Override
    public void add(Item item) throws IOException {
        writer.write(item.outward().record(), out);
    }

    @Override
    public void finish() throws IOException {
        out.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
