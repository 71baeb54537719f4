package org.depesche.eval.clusters;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Skip-grams with negative sampling (Mikolov et al. 2013) with an output vector for each place in the window (Ling et al. 2015), so that the
 * vectors know syntax. One thread and one seed: the same text gives the same vectors.
 */
final class SkipGrams {
    static final int SIZE = 64;
    private static final int WINDOW = 2;
    private static final int NEGATIVE = 5;
    private static final float RATE = 0.05f;
    private static final double FREQUENT = 1e-3;
    private static final int DRAWS = 1 << 22;

    private final Corpus corpus;
    private final float[] vectors;
    private final float[] contexts;
    private final int[] draws;
    private final float[] keep;
    private final float[] gradient = new float[SIZE];
    private final Sigmoid sigmoid = new Sigmoid();
    private final SplittableRandom random;
    private float rate = RATE;

    SkipGrams(Corpus corpus, long seed) {
        this.corpus = corpus;
        this.random = new SplittableRandom(seed);
        this.vectors = new float[corpus.words().size() * SIZE];
        this.contexts = new float[vectors.length * 2];
        this.draws = draws(corpus.counts());
        this.keep = keep(corpus);
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (float) (random.nextDouble() - 0.5) / SIZE;
        }
    }

    /** One pass over the text; the word vectors, one after the other. */
    float[] learn() {
        int[] sentence = new int[1000];
        int size = 0;
        int[] text = corpus.text();
        for (int at = 0; at < text.length; at++) {
            if (text[at] < 0 || size == sentence.length) {
                rate = Math.max(RATE * (1 - (float) at / text.length), RATE * 1e-3f);
                sentence(sentence, size);
                size = 0;
            }
            if (text[at] >= 0 && random.nextDouble() < keep[text[at]]) {
                sentence[size++] = text[at];
            }
        }
        return vectors;
    }

    private void sentence(int[] words, int size) {
        for (int at = 0; at < size; at++) {
            for (int other = Math.max(0, at - WINDOW); other <= Math.min(size - 1, at + WINDOW); other++) {
                if (other != at) {
                    pair(words[at] * SIZE, words[other], other < at ? 0 : 1);
                }
            }
        }
    }

    private void pair(int word, int context, int side) {
        Arrays.fill(gradient, 0);
        step(word, (context * 2 + side) * SIZE, 1);
        for (int i = 0; i < NEGATIVE; i++) {
            int drawn = draws[random.nextInt() & (DRAWS - 1)];
            if (drawn != context) {
                step(word, (drawn * 2 + side) * SIZE, 0);
            }
        }
        for (int i = 0; i < SIZE; i++) {
            vectors[word + i] += gradient[i];
        }
    }

    private void step(int word, int context, int target) {
        float product = 0;
        for (int i = 0; i < SIZE; i++) {
            product += vectors[word + i] * contexts[context + i];
        }
        float error = (target - sigmoid.of(product)) * rate;
        for (int i = 0; i < SIZE; i++) {
            gradient[i] += error * contexts[context + i];
            contexts[context + i] += error * vectors[word + i];
        }
    }

    private static float[] keep(Corpus corpus) {
        float[] keep = new float[corpus.counts().length];
        for (int i = 0; i < keep.length; i++) {
            keep[i] = (float) Math.sqrt(FREQUENT * corpus.text().length / corpus.counts()[i]);
        }
        return keep;
    }

    private static int[] draws(int[] counts) {
        double total = 0;
        for (int count : counts) {
            total += Math.pow(count, 0.75);
        }
        int[] draws = new int[DRAWS];
        int word = 0;
        double below = Math.pow(counts[0], 0.75) / total;
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = word;
            if ((i + 1.0) / DRAWS > below && word < counts.length - 1) {
                below += Math.pow(counts[++word], 0.75) / total;
            }
        }
        return draws;
    }

    /** The logistic function from a table over −6 to 6. */
    private static final class Sigmoid {
        private static final int STEPS = 1024;
        private final float[] values = new float[STEPS];

        Sigmoid() {
            for (int i = 0; i < STEPS; i++) {
                values[i] = (float) (1 / (1 + StrictMath.exp(-(12.0 * i / STEPS - 6))));
            }
        }

        float of(float x) {
            return x >= 6 ? 1 : x <= -6 ? 0 : values[(int) ((x + 6) / 12 * (STEPS - 1))];
        }
    }
}
