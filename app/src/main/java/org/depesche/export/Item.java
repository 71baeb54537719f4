package org.depesche.export;

import org.depesche.record.Record;

/**
 * A record on its way out.
 *
 * @param record the record; its text holds the evidence alone unless {@code whole}
 * @param happenings what its events are reports of
 * @param whole whether the article's text goes along
 */
record Item(Record record, Happenings happenings, boolean whole) {}
