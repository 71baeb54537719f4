package org.depesche.export;

import org.depesche.record.EvidenceOnly;
import org.depesche.record.Record;

/**
 * A record on its way out.
 *
 * @param record the record as it is kept, for what quotes it
 * @param happenings what its events are reports of
 * @param whole whether the article's text may go along
 */
record Item(Record record, Happenings happenings, boolean whole) {

    /** The record as it may be handed on: its text whole, or reduced to the evidence. */
    Item outward() {
        return whole ? this : new Item(EvidenceOnly.of(record), happenings, false);
    }
}
