package org.depesche.events;

import java.util.Arrays;

/** The features of one decision, each a name with one or two values, hashed (Weinberger et al. 2009; mixing as in MurmurHash3 by Appleby). One per thread. */
final class FeatureList {
    private int[] rows = new int[96];
    private int size;

    void add(String name, String value) {
        put(mix(name.hashCode(), value.hashCode()));
    }

    void add(String name, String value, String more) {
        put(mix(mix(name.hashCode(), value.hashCode()), more.hashCode()));
    }

    void add(String name, int value) {
        put(mix(name.hashCode(), value));
    }

    void add(String name, String value, int more) {
        put(mix(mix(name.hashCode(), value.hashCode()), more));
    }

    void add(String name, int value, String more) {
        put(mix(mix(name.hashCode(), value), more.hashCode()));
    }

    void add(String name, int value, int more) {
        put(mix(mix(name.hashCode(), value), more));
    }

    /** The rows, each once, in order. */
    int[] rows() {
        return Arrays.stream(rows, 0, size).sorted().distinct().toArray();
    }

    private void put(int hash) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = finish(hash);
    }

    private static int mix(int hash, int value) {
        int mixed = Integer.rotateLeft(hash * 0x9e3779b1 ^ value * 0xcc9e2d51, 13);
        return mixed * 5 + 0xe6546b64;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
