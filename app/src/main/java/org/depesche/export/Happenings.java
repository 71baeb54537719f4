package org.depesche.export;

import org.depesche.events.Event;
import org.depesche.record.Record;

/** Tells which reports tell of the same. A store knows it; a plain file of records does not. */
@FunctionalInterface
public interface Happenings {
    /** Each report is a happening of its own. */
    Happenings NONE = (record, event) -> Happening.single(Ids.fact(record, event.key()));

    /** The happening that an event of a record is a report of. */
    Happening of(Record record, Event event);
}
