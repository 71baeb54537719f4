package org.depesche.language.syntax;

import java.util.Arrays;

/**
 * The features of one decision, each hashed to a row number (the hashing trick: Weinberger et al. 2009; mixing as in MurmurHash3 by Appleby).
 * A feature is a name and up to four values. One per thread.
 */
public final class Features {
    private int[] rows = new int[256];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** The rows, of which the first {@link #size} count. */
    int[] rows() {
        return rows;
    }

    void add(int name, int a) {
        put(finish(mix(name, a)));
    }

    void add(int name, int a, int b) {
        put(finish(mix(mix(name, a), b)));
    }

    void add(int name, int a, int b, int c) {
        put(finish(mix(mix(mix(name, a), b), c)));
    }

    void add(int name, int a, int b, int c, int d) {
        put(finish(mix(mix(mix(mix(name, a), b), c), d)));
    }

    private void put(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    /** Two values as one. */
    static int mix(int hash, int value) {
        int mixed = Integer.rotateLeft(hash ^ value * 0xcc9e2d51, 13);
        return mixed * 5 + 0xe6546b64;
    }

    /** A word as a value. */
    static int of(String word) {
        return word.hashCode() * 0x9e3779b1;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
