package org.depesche.eval.syntax;

import java.util.List;
import org.depesche.language.syntax.Features;
import org.depesche.language.syntax.ParseValues;
import org.depesche.language.syntax.Tree;
import org.depesche.language.syntax.TreeFeatures;
import org.depesche.language.syntax.Weights;

/** Learns relations over whole gold trees. */
final class RelabelTrainer {
    private static final int BITS = 17;

    private final List<String> relations;
    private final Perceptron perceptron;
    private final Features features = new Features();
    private final float[] scores;

    RelabelTrainer(List<String> relations) {
        this.relations = relations;
        this.perceptron = new Perceptron(BITS, relations.size());
        this.scores = new float[relations.size()];
    }

    Weights learn(List<Sample> samples, Rounds rounds) {
        rounds.run(samples, this::learn);
        return perceptron.average();
    }

    private void learn(Sample sample) {
        int[] right = GoldTrees.relations(sample, relations);
        TreeFeatures described = new TreeFeatures(sample.draft(), new ParseValues(sample.draft()), Tree.of(GoldTrees.heads(sample), right));
        TreeFeatures.Rivals rivals = described.new Rivals();
        for (int d = 1; d < right.length; d++) {
            described.of(d, rivals, features);
            perceptron.weights().score(features, scores);
            int best = Weights.best(scores, scores.length);
            if (best != right[d]) {
                int[] rows = perceptron.weights().rows(features);
                perceptron.add(rows, right[d], 1);
                perceptron.add(rows, best, -1);
            }
            rivals.pass(d);
        }
        perceptron.tick();
    }
}
