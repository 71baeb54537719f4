package org.depesche.actors;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Guesses from a word's letters alone what it may be: a surname, a first name, a place or a common word. "Twistringen" looks like a town though no table has it.
 * Multinomial logistic regression over runs of letters, hashed. Immutable once trained, thread-safe then.
 */
public final class NameLetters {
    /** Surname, first name, place, common word. */
    public static final int SORTS = 4;
    private static final int ROWS = 1 << 15;
    private static final int LONGEST_RUN = 5;
    private static final int LONGEST_WORD = 30;
    private static final float STEP = 1f / 16;
    private static final byte EDGE = '^';

    private final float[] weights;

    /** Weights of zero, to be trained. */
    public NameLetters() {
        this(new float[ROWS * SORTS]);
    }

    private NameLetters(float[] weights) {
        this.weights = weights;
    }

    /** How likely the word is of each sort; they sum to 1. */
    public double[] of(String form) {
        double[] chances = new double[SORTS];
        runs(form, at -> {
            for (int sort = 0; sort < SORTS; sort++) {
                chances[sort] += weights[at + sort];
            }
        });
        double sum = 0;
        for (int sort = 0; sort < SORTS; sort++) {
            chances[sort] = Math.exp(Math.clamp(chances[sort], -30, 30));
            sum += chances[sort];
        }
        for (int sort = 0; sort < SORTS; sort++) {
            chances[sort] /= sum;
        }
        return chances;
    }

    /** Moves the weights toward a word's sort. For training alone. */
    public void learn(String form, int sort, float rate) {
        double[] chances = of(form);
        runs(form, at -> {
            for (int i = 0; i < SORTS; i++) {
                weights[at + i] += rate * ((i == sort ? 1 : 0) - (float) chances[i]);
            }
        });
    }

    private interface Run {
        void at(int row);
    }

    /** All runs of letters, those at the word's edges told from those within. */
    private static void runs(String form, Run run) {
        String word = (char) EDGE + (form.length() > LONGEST_WORD ? form.substring(form.length() - LONGEST_WORD) : form) + '$';
        for (int from = 0; from < word.length(); from++) {
            int hash = 17;
            for (int to = from; to < word.length() && to - from < LONGEST_RUN; to++) {
                hash = (hash ^ word.charAt(to)) * 0x9e3779b1;
                hash ^= hash >>> 15;
                if (to > from) {
                    run.at(Math.floorMod(hash * 0x85ebca6b >>> 3, ROWS) * SORTS);
                }
            }
        }
    }

    /** Writes the weights in steps of 1/16. */
    public void write(DataOutputStream out) throws IOException {
        for (float weight : weights) {
            out.writeByte(Math.clamp(Math.round(weight / STEP), Byte.MIN_VALUE, Byte.MAX_VALUE));
        }
    }

    /** Reads what {@link #write} wrote. */
    static NameLetters read(DataInputStream in) throws IOException {
        float[] weights = new float[ROWS * SORTS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readByte() * STEP;
        }
        return new NameLetters(weights);
    }
}
