package org.depesche.eval.syntax;

import org.depesche.language.syntax.Weights;

/** Averaged perceptron (Collins 2002), the average kept lazily: each change is also counted at the time it was made. */
final class Perceptron {
    private final Weights weights;
    private final float[] values;
    private final float[] timed;
    private float time = 1;

    Perceptron(int bits, int classes) {
        weights = new Weights(bits, classes);
        values = weights.values();
        timed = new float[values.length];
    }

    /** The weights in use; after {@link #average} their average. */
    Weights weights() {
        return weights;
    }

    /** Adds to the weights of a class in the given rows. */
    void add(int[] rows, int label, float amount) {
        for (int row : rows) {
            values[row + label] += amount;
            timed[row + label] += time * amount;
        }
    }

    /** One decision later. */
    void tick() {
        time++;
    }

    Weights average() {
        for (int i = 0; i < values.length; i++) {
            values[i] -= timed[i] / time;
        }
        return weights;
    }
}
