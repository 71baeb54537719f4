package org.depesche.eval.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.events.ScorerModel;

/** Trains a multinomial logistic model by AdaGrad (Duchi et al. 2011) with weight decay; features are left out by chance, so that none is relied on alone. */
final class Logistic {
    private static final float RATE = 0.1f;

    private final int bits;
    private final int classes;
    private final int epochs;
    private final float decay;
    private final float leftOut;

    Logistic(int bits, int classes, int epochs, float decay, float leftOut) {
        this.bits = bits;
        this.classes = classes;
        this.epochs = epochs;
        this.decay = decay;
        this.leftOut = leftOut;
    }

    /** A decision to learn from: features, the right class, and how much it counts. */
    record Case(int[] features, int label, float weight) {}

    ScorerModel fit(List<Case> cases, long seed) {
        ScorerModel model = new ScorerModel(bits, classes);
        float[] weights = model.weights();
        float[] squares = new float[weights.length];
        Random random = new Random(seed);
        List<Case> order = new ArrayList<>(cases);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Case example : order) {
                int[] features = thinned(example.features, random);
                double[] likely = model.probabilities(features);
                for (int i = 0; i < classes; i++) {
                    float error = (float) likely[i] - (i == example.label ? 1 : 0);
                    if (Math.abs(error) > 1e-4f) {
                        learn(model, weights, squares, features, i, error * example.weight);
                    }
                }
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 1 - leftOut;
        }
        return model;
    }

    private void learn(ScorerModel model, float[] weights, float[] squares, int[] features, int label, float error) {
        for (int feature : features) {
            int at = model.at(feature) + label;
            float gradient = error + decay * weights[at];
            squares[at] += gradient * gradient;
            weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
        }
    }

    private int[] thinned(int[] features, Random random) {
        int[] kept = new int[features.length];
        int size = 0;
        for (int feature : features) {
            if (random.nextFloat() >= leftOut) {
                kept[size++] = feature;
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
