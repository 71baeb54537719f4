package org.depesche.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.depesche.record.Record;

/**
 * Writes records in one of the {@linkplain ExportFormat forms}. What was begun and could not be finished leaves no trace. The same records give the same
 * bytes. Immutable and thread-safe.
 *
 * @param options what goes out, and how
 * @param happenings what events are reports of
 */
public record Exporter(ExportOptions options, Happenings happenings) {

    /**
     * What went out.
     *
     * @param records how many records
     * @param withheld how many of them without their text although it was asked for
     */
    public record Summary(long records, long withheld) {}

    /** Writes all records to a file or a folder. Throws {@link IOException} where that cannot be written; then it is as it was before. */
    public Summary write(Iterator<Record> records, Path target) throws IOException {
        ExportFormat format = options.format();
        try (Draft draft = format.isFolder() ? Draft.folder(target) : Draft.file(target)) {
            Summary summary = write(records, draft);
            if (format.isFolder()) {
                Manifest.write(draft, options, summary);
            }
            draft.commit();
            return summary;
        }
    }

    private Summary write(Iterator<Record> records, Draft draft) throws IOException {
        long count = 0;
        long withheld = 0;
        try (Sink sink = options.format().open(draft, options)) {
            while (records.hasNext()) {
                Record record = records.next();
                boolean whole = options.allowsText(record);
                sink.add(new Item(record, happenings, whole));
                count++;
                withheld += options.text() && !whole ? 1 : 0;
            }
            sink.finish();
        }
        return new Summary(count, withheld);
    }
}
