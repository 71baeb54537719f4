package org.depesche.actors;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The weights of {@link NameTagger}: for each hashed feature and label, and for each label after another. Immutable once trained. */
public final class NameModel {
    /** No name, and for four types the first and the further words: persons, places, organisations, and other names, which are learnt so as not to be taken for the others. */
    public static final int LABELS = 9;
    private static final float STEP = 1f / 32;
    private static final float NEVER = -1e6f;

    private final float[] weights;
    private final float[] transitions;

    /** Weights for 2^{@code bits} features, all zero. */
    public NameModel(int bits) {
        this(new float[LABELS << bits], new float[(LABELS + 1) * LABELS]);
    }

    private NameModel(float[] weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    /** The weights themselves, for the trainer: label by label, feature after feature. */
    public float[] weights() {
        return weights;
    }

    /** The weights of a label after another, for the trainer; the last row is for the sentence's first word. */
    public float[] transitions() {
        return transitions;
    }

    /** Where the labels of a feature begin. */
    public int at(int feature) {
        return Math.floorMod(feature, weights.length / LABELS) * LABELS;
    }

    /** The best chain of labels. */
    public int[] best(int[][] rows) {
        int size = rows.length;
        int[][] back = new int[size][LABELS];
        float[] before = new float[LABELS];
        for (int i = 0; i < size; i++) {
            float[] here = scores(rows[i]);
            float[] now = new float[LABELS];
            for (int label = 0; label < LABELS; label++) {
                now[label] = NEVER * 2;
                for (int last = i == 0 ? LABELS : 0; last <= (i == 0 ? LABELS : LABELS - 1); last++) {
                    float score = (i == 0 ? 0 : before[last]) + transitions[last * LABELS + label] + (follows(last, label) ? 0 : NEVER) + here[label];
                    if (score > now[label]) {
                        now[label] = score;
                        back[i][label] = last;
                    }
                }
            }
            before = now;
        }
        return trace(back, before);
    }

    private static int[] trace(int[][] back, float[] last) {
        int[] labels = new int[back.length];
        int best = 0;
        for (int label = 1; label < LABELS; label++) {
            best = last[label] > last[best] ? label : best;
        }
        for (int i = back.length - 1; i >= 0; i--) {
            labels[i] = best;
            best = back[i][best];
        }
        return labels;
    }

    /** Whether a label may stand after another: further words only after a first or further one of the same type. */
    public static boolean follows(int last, int label) {
        return label == 0 || label % 2 == 1 || last == label || last == label - 1;
    }

    /** What each label scores for a word with these features. */
    public float[] scores(int[] rows) {
        float[] scores = new float[LABELS];
        for (int row : rows) {
            int at = at(row);
            for (int label = 0; label < LABELS; label++) {
                scores[label] += weights[at + label];
            }
        }
        return scores;
    }

    /** Writes the weights in steps of 1/32; those below {@code least} are left out. */
    public void write(DataOutputStream out, float least) throws IOException {
        out.writeInt(weights.length);
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            int rounded = Math.round(weights[i] / STEP);
            if (Math.abs(weights[i]) >= least && rounded != 0) {
                out.writeInt(i - last);
                out.writeShort(Math.clamp(rounded, Short.MIN_VALUE, Short.MAX_VALUE));
                last = i;
            }
        }
        out.writeInt(-1);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
    }

    /** Reads what {@link #write} wrote. */
    static NameModel read(DataInputStream in) throws IOException {
        float[] weights = new float[in.readInt()];
        int at = 0;
        for (int gap = in.readInt(); gap >= 0; gap = in.readInt()) {
            at += gap;
            weights[at] = in.readShort() * STEP;
        }
        float[] transitions = new float[(LABELS + 1) * LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        return new NameModel(weights, Arrays.copyOf(transitions, transitions.length));
    }
}
