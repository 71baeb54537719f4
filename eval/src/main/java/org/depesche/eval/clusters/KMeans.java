package org.depesche.eval.clusters;

import java.util.SplittableRandom;

/** Spherical k-means (Dhillon and Modha 2001): vectors are compared by their cosine; frequent words weigh more, by the log of their count. */
final class KMeans {
    private static final int ROUNDS = 10;

    private final float[] vectors;
    private final int[] counts;
    private final int size;
    private final int words;

    /** Takes the first {@code words} vectors of that size. */
    KMeans(float[] vectors, int[] counts, int size, int words) {
        this.vectors = normalised(vectors, size, words);
        this.counts = counts;
        this.size = size;
        this.words = words;
    }

    /** The cluster of each word. The first centres are frequent words and some drawn ones. */
    int[] clusters(int k, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] centres = new float[k * size];
        for (int c = 0; c < k; c++) {
            int word = c < k / 2 ? Math.min(c * 3, words - 1) : random.nextInt(words);
            System.arraycopy(vectors, word * size, centres, c * size, size);
        }
        int[] assigned = new int[words];
        for (int round = 0; round < ROUNDS; round++) {
            for (int word = 0; word < words; word++) {
                assigned[word] = nearest(word, centres, k);
            }
            centres = centres(assigned, k, random);
        }
        return assigned;
    }

    private int nearest(int word, float[] centres, int k) {
        int best = 0;
        float bestProduct = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < k; c++) {
            float product = 0;
            for (int i = 0; i < size; i++) {
                product += vectors[word * size + i] * centres[c * size + i];
            }
            if (product > bestProduct) {
                bestProduct = product;
                best = c;
            }
        }
        return best;
    }

    private float[] centres(int[] assigned, int k, SplittableRandom random) {
        float[] sums = new float[k * size];
        boolean[] filled = new boolean[k];
        for (int word = 0; word < words; word++) {
            float weight = (float) StrictMath.log(1.0 + counts[word]);
            filled[assigned[word]] = true;
            for (int i = 0; i < size; i++) {
                sums[assigned[word] * size + i] += weight * vectors[word * size + i];
            }
        }
        for (int c = 0; c < k; c++) {
            if (!filled[c]) {
                System.arraycopy(vectors, random.nextInt(words) * size, sums, c * size, size);
            }
        }
        return normalised(sums, size, k);
    }

    private static float[] normalised(float[] vectors, int size, int count) {
        float[] out = new float[count * size];
        for (int v = 0; v < count; v++) {
            double length = 1e-9;
            for (int i = 0; i < size; i++) {
                length += vectors[v * size + i] * vectors[v * size + i];
            }
            float scale = (float) (1 / Math.sqrt(length));
            for (int i = 0; i < size; i++) {
                out[v * size + i] = vectors[v * size + i] * scale;
            }
        }
        return out;
    }
}
