package org.depesche.duplicates;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of a text to find its copies: how many runs of words it has, and the least of their numbers under each of {@value #SIZE} orders (MinHash; Broder
 * 1997). Two signatures agree in as many places as the share of runs that their texts have in common. Immutable.
 */
public final class Signature implements Serializable {
    /** How many numbers it holds. */
    public static final int SIZE = 128;
    private static final long serialVersionUID = 1;

    private final int runs;
    private final int[] least;

    private Signature(int runs, int[] least) {
        this.runs = runs;
        this.least = least;
    }

    /** The signature of these runs, each given once. */
    static Signature of(long[] runs) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long run : runs) {
            int low = (int) run;
            int high = (int) (run >>> 32) | 1;
            for (int i = 0; i < SIZE; i++) {
                least[i] = Math.min(least[i], scatter(low + i * high));
            }
        }
        return new Signature(runs.length, least);
    }

    private static int scatter(int number) {
        int z = (number ^ number >>> 16) * 0x7FEB352D;
        z = (z ^ z >>> 15) * 0x846CA68B;
        return z ^ z >>> 16;
    }

    /** The signature that {@link #bytes} wrote. Throws {@link IllegalArgumentException} for bytes that are none. */
    public static Signature of(byte[] bytes) {
        if (bytes.length != 4 * (SIZE + 1)) {
            throw new IllegalArgumentException("no signature: " + bytes.length + " bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int runs = buffer.getInt();
        int[] least = new int[SIZE];
        buffer.asIntBuffer().get(least);
        return new Signature(runs, least);
    }

    /** The signature as bytes, to keep it. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(4 * (SIZE + 1));
        buffer.putInt(runs);
        buffer.asIntBuffer().put(least);
        return buffer.array();
    }

    /** How many different runs of words the text has. */
    public int runs() {
        return runs;
    }

    /** The share of the runs of both texts that are in both (Jaccard), estimated: 0 to 1, with an error of .04 at the middle. */
    public double resemblance(Signature other) {
        if (runs == 0 || other.runs == 0) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    /** The share of the shorter text's runs that the longer one has too, estimated: 1 for a text and a cut of it. */
    public double containment(Signature other) {
        double resemblance = resemblance(other);
        int fewer = Math.min(runs, other.runs);
        return fewer == 0 ? 0 : Math.min(1, resemblance * (runs + other.runs) / ((1 + resemblance) * fewer));
    }

    /** Whether the two texts are the same copy: most of both is the same, or the shorter is for the most part in the longer. */
    public boolean isCopyOf(Signature other) {
        return Copies.are(this, other);
    }

    /** A number that two signatures share when they agree in the places from that one on. */
    public long band(int from, int places) {
        long band = from;
        for (int i = from; i < from + places; i++) {
            band = Shingles.mix(band * 31 + least[i]);
        }
        return band;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && signature.runs == runs && Arrays.equals(signature.least, least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    @Override
    public String toString() {
        return "signature of " + runs + " runs";
    }
}
