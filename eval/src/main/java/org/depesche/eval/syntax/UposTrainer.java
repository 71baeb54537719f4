package org.depesche.eval.syntax;

import java.util.List;
import org.depesche.language.Upos;
import org.depesche.language.syntax.Draft;
import org.depesche.language.syntax.Features;
import org.depesche.language.syntax.UposTagger;
import org.depesche.language.syntax.Weights;

/** Learns universal tags of sentences that have their STTS tags. */
final class UposTrainer {
    private static final int BITS = 17;

    private final Perceptron perceptron = new Perceptron(BITS, Upos.values().length);
    private final Features features = new Features();
    private final float[] scores = new float[Upos.values().length];

    Weights learn(List<Sample> samples, Rounds rounds) {
        rounds.run(samples, this::learn);
        return perceptron.average();
    }

    private void learn(Sample sample) {
        Draft draft = sample.draft();
        for (int i = 1; i <= draft.size(); i++) {
            UposTagger.features(draft, i, features);
            perceptron.weights().score(features, scores);
            int best = Weights.best(scores, scores.length);
            int wanted = Upos.valueOf(sample.gold().upos().get(i - 1)).ordinal();
            if (best != wanted) {
                int[] rows = perceptron.weights().rows(features);
                perceptron.add(rows, wanted, 1);
                perceptron.add(rows, best, -1);
            }
            draft.setUpos(i, Upos.values()[best]);
        }
        perceptron.tick();
    }
}
