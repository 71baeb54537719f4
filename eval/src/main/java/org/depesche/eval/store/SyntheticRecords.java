package org.depesche.eval.store;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.depesche.record.Record;

/**
 * Invented records of the size and shape that news gives: some 15 parts, 8 actors, 6 statements and 5 events in 3,000 letters. The same seed gives the same
 * records, each for itself. One in ten is another's dispatch once more, by another publisher under a title of its own. Immutable and thread-safe.
 *
 * @param seed tells one series from another
 */
public record SyntheticRecords(long seed) {
    private static final int COPY_EVERY = 10;
    private static final int MIXER = 0x9E3779B9;

    /** The first records of the series. */
    public Stream<Record> records(long count) {
        return LongStream.range(0, count).mapToObj(this::record);
    }

    /** The record with that number, from 0. */
    public Record record(long number) {
        boolean copy = number % COPY_EVERY == COPY_EVERY - 1;
        return new SyntheticArticle(chance(copy ? number - COPY_EVERY / 2 : number), number, chance(~number)).record();
    }

    private SplittableRandom chance(long number) {
        return new SplittableRandom(seed * MIXER + number);
    }
}
