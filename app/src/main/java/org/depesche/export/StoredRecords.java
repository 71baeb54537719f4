package org.depesche.export;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.store.Sql;
import org.depesche.store.Store;
import org.depesche.store.StoreReader;
import org.depesche.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * The current records of a store, and the happenings that their events report: ask for those of a record before the next one. Of several reports the first to
 * go out leads. Not thread-safe.
 */
public final class StoredRecords implements Iterator<Record>, Happenings, AutoCloseable {
    private static final String HAPPENINGS =
            """
            SELECT e.event, h.key, h.reports, h.publishers, (SELECT count(*) FROM happening_events o WHERE o.happening_id = h.id)
            FROM happening_events e JOIN happenings h ON h.id = e.happening_id WHERE e.record_id = ?""";

    private final StoreReader reader;
    private final Sql sql;
    private final Stream<StoredRecord> stream;
    private final Iterator<StoredRecord> records;
    private final Map<String, String> leads = new HashMap<>();
    private final Map<String, Reported> reported = new HashMap<>();
    private @Nullable StoredRecord current;

    private record Reported(String event, String id, int articles, int publishers, int reports) {}

    /** All current records. */
    public StoredRecords(Store store) {
        this(store, number -> true);
    }

    /** Those of them whose numbers in the store are wanted. */
    public StoredRecords(Store store, LongPredicate wanted) {
        reader = store.reader();
        sql = store.sql();
        stream = reader.records(wanted);
        records = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Record next() {
        StoredRecord next = records.next();
        current = next;
        reported.clear();
        sql.list(HAPPENINGS, row -> new Reported(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)), next.id())
                .forEach(one -> reported.put(one.event(), one));
        return next.record();
    }

    @Override
    public Happening of(Record record, Event event) {
        Reported found = current != null && current.record() == record ? reported.get(event.key()) : null;
        if (found == null || found.reports() < 2) {
            return Happening.single(Ids.fact(record, event.key()));
        }
        String id = Ids.fact(record, event.key());
        boolean lead = leads.computeIfAbsent(found.id(), none -> id).equals(id);
        return new Happening(found.id(), lead, found.reports(), found.articles(), found.publishers());
    }

    @Override
    public void close() {
        stream.close();
        sql.close();
        reader.close();
    }
}
