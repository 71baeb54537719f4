package org.depesche.search;

/**
 * Which part of an answer is wanted.
 *
 * @param size how many at most
 * @param after the {@link Found#next} of the page before; empty for the first
 */
public record Slice(int size, String after) {
    /** The most that can be asked for at once. */
    public static final int MOST = 1_000;

    public Slice {
        if (size < 0 || size > MOST) {
            throw new FilterException("limit " + size + ": give a number from 0 to " + MOST);
        }
        if (!after.isEmpty() && !after.matches("-?\\d{1,19}\\.\\d{1,19}(\\.-?\\d{1,10})?")) {
            throw new FilterException("after: give the \"next\" of the page before");
        }
    }

    /** The first page of this size. */
    public static Slice first(int size) {
        return new Slice(size, "");
    }
}
