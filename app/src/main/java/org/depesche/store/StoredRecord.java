package org.depesche.store;

import org.depesche.record.Record;

/**
 * A record in the store.
 *
 * @param id its number there, {@code records.id}
 * @param article the number of its article, {@code articles.id}
 * @param revision which revision of the article it codes, from 1
 * @param current whether it is the article's newest revision by its newest coder
 * @param record the record, with what people corrected
 */
public record StoredRecord(long id, long article, int revision, boolean current, Record record) {}
