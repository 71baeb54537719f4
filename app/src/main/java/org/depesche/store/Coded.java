package org.depesche.store;

/**
 * That an input was coded already.
 *
 * @param record the number of the record that it gave
 * @param source the number of its source
 * @param name the record's id in its JSON
 */
public record Coded(long record, long source, String name) {}
