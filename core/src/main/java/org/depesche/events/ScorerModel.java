package org.depesche.events;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a multinomial logistic model over hashed features: for each feature one weight a class. Immutable once trained.
 */
public final class ScorerModel {
    private static final float STEP = 1f / 64;

    private final int bits;
    private final int classes;
    private final float[] weights;

    /** Weights for 2^{@code bits} features, all zero. */
    public ScorerModel(int bits, int classes) {
        this.bits = bits;
        this.classes = classes;
        this.weights = new float[classes << bits];
    }

    /** The weights themselves, for the trainer: class by class, feature after feature. */
    public float[] weights() {
        return weights;
    }

    public int classes() {
        return classes;
    }

    /** Where the classes of a feature begin. */
    public int at(int feature) {
        return (feature & (1 << bits) - 1) * classes;
    }

    /** How likely each class is; they add up to one. */
    public double[] probabilities(int[] features) {
        double[] scores = new double[classes];
        for (int feature : features) {
            int at = at(feature);
            for (int i = 0; i < classes; i++) {
                scores[i] += weights[at + i];
            }
        }
        return softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** Writes the weights in steps of 1/64; those that round to nothing are left out. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        out.writeByte(classes);
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            int rounded = Math.clamp(Math.round(weights[i] / STEP), Short.MIN_VALUE, Short.MAX_VALUE);
            if (rounded != 0) {
                out.writeInt(i - last);
                out.writeShort(rounded);
                last = i;
            }
        }
        out.writeInt(0);
    }

    /** Reads what {@link #write} wrote. */
    static ScorerModel read(DataInputStream in) throws IOException {
        ScorerModel model = new ScorerModel(in.readUnsignedByte(), in.readUnsignedByte());
        int at = -1;
        for (int gap = in.readInt(); gap != 0; gap = in.readInt()) {
            at += gap;
            model.weights[at] = in.readShort() * STEP;
        }
        return model;
    }
}
