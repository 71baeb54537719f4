package org.depesche.eval.names;

import java.util.Arrays;
import org.depesche.actors.NameModel;

/**
 * The gradient of a chain's log likelihood (conditional random field; Lafferty and others 2001) and a step along it, each weight by its own rate (Duchi and others 2011).
 * Not thread-safe.
 */
final class NameGradient {
    private static final int LABELS = NameModel.LABELS;
    private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.1"));

    private final NameModel model;
    private final float[] squares;
    private final float[] transitionSquares;

    NameGradient(NameModel model) {
        this.model = model;
        this.squares = new float[model.weights().length];
        this.transitionSquares = new float[model.transitions().length];
        Arrays.fill(squares, 1f);
        Arrays.fill(transitionSquares, 1f);
    }

    /** Moves the weights toward a sentence's labels. */
    void step(int[][] rows, int[] gold) {
        int size = gold.length;
        float[][] scores = new float[size][];
        for (int i = 0; i < size; i++) {
            scores[i] = model.scores(rows[i]);
        }
        double[][] forward = forward(scores);
        double[][] backward = backward(scores);
        double whole = size == 0 ? 0 : sum(forward[size - 1]);
        for (int i = 0; i < size; i++) {
            float[] slope = new float[LABELS];
            for (int label = 0; label < LABELS; label++) {
                slope[label] = (float) ((label == gold[i] ? 1 : 0) - Math.exp(forward[i][label] + backward[i][label] - whole));
            }
            transitions(i, i == 0 ? null : forward[i - 1], scores[i], backward[i], whole, gold);
            weights(rows[i], slope);
        }
    }

    private void weights(int[] rows, float[] slope) {
        float[] weights = model.weights();
        for (int row : rows) {
            int at = model.at(row);
            for (int label = 0; label < LABELS; label++) {
                if (Math.abs(slope[label]) > 1e-4f) {
                    squares[at + label] += slope[label] * slope[label];
                    weights[at + label] += RATE * slope[label] / (float) Math.sqrt(squares[at + label]);
                }
            }
        }
    }

    private void transitions(int i, double @org.jspecify.annotations.Nullable [] before, float[] scores, double[] backward, double whole, int[] gold) {
        float[] transitions = model.transitions();
        for (int last = 0; last <= LABELS; last++) {
            boolean start = last == LABELS;
            if (start != (before == null)) {
                continue;
            }
            for (int label = 0; label < LABELS; label++) {
                if (!NameModel.follows(last, label)) {
                    continue;
                }
                int at = last * LABELS + label;
                double seen = label == gold[i] && last == (i == 0 ? LABELS : gold[i - 1]) ? 1 : 0;
                float slope = (float) (seen - Math.exp((before == null ? 0 : before[last]) + transitions[at] + scores[label] + backward[label] - whole));
                transitionSquares[at] += slope * slope;
                transitions[at] += RATE * slope / (float) Math.sqrt(transitionSquares[at]);
            }
        }
    }

    private double[][] forward(float[][] scores) {
        double[][] sums = new double[scores.length][LABELS];
        double[] terms = new double[LABELS];
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                if (i == 0) {
                    sums[0][label] = NameModel.follows(LABELS, label) ? model.transitions()[LABELS * LABELS + label] + scores[0][label] : -1e9;
                    continue;
                }
                for (int last = 0; last < LABELS; last++) {
                    terms[last] = NameModel.follows(last, label) ? sums[i - 1][last] + model.transitions()[last * LABELS + label] : -1e9;
                }
                sums[i][label] = sum(terms) + scores[i][label];
            }
        }
        return sums;
    }

    private double[][] backward(float[][] scores) {
        double[][] sums = new double[scores.length][LABELS];
        double[] terms = new double[LABELS];
        for (int i = scores.length - 2; i >= 0; i--) {
            for (int last = 0; last < LABELS; last++) {
                for (int label = 0; label < LABELS; label++) {
                    terms[label] = NameModel.follows(last, label) ? sums[i + 1][label] + model.transitions()[last * LABELS + label] + scores[i + 1][label] : -1e9;
                }
                sums[i][last] = sum(terms);
            }
        }
        return sums;
    }

    /** The logarithm of the sum of exponentials. */
    private static double sum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
