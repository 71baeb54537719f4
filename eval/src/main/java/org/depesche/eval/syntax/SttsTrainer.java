package org.depesche.eval.syntax;

import java.util.List;
import java.util.Map;
import org.depesche.language.syntax.Draft;
import org.depesche.language.syntax.Features;
import org.depesche.language.syntax.SttsTagger;
import org.depesche.language.syntax.Weights;

/** Learns STTS tags, each word with the tags that the model itself gave to those before. */
final class SttsTrainer {
    private static final int BITS = 18;

    private final List<String> tags;
    private final Map<GoldSentence, List<String>> right;
    private final Perceptron perceptron;
    private final Features features = new Features();
    private final float[] scores;

    /** @param right the right tags of each sentence that is learnt from */
    SttsTrainer(List<String> tags, Map<GoldSentence, List<String>> right) {
        this.tags = tags;
        this.right = right;
        this.perceptron = new Perceptron(BITS, tags.size());
        this.scores = new float[tags.size()];
    }

    Weights learn(List<Sample> samples, Rounds rounds) {
        rounds.run(samples.stream().filter(sample -> right.containsKey(sample.gold())).toList(), this::learn);
        return perceptron.average();
    }

    private void learn(Sample sample) {
        Draft draft = sample.draft();
        List<String> gold = right.get(sample.gold());
        SttsTagger.Clause clause = new SttsTagger.Clause();
        for (int i = 1; i <= draft.size(); i++) {
            SttsTagger.features(draft, i, clause, features);
            perceptron.weights().score(features, scores);
            int best = Weights.best(scores, tags.size());
            int wanted = tags.indexOf(gold.get(i - 1));
            if (best != wanted) {
                int[] rows = perceptron.weights().rows(features);
                perceptron.add(rows, wanted, 1);
                perceptron.add(rows, best, -1);
            }
            draft.setStts(i, tags.get(best));
            clause.pass(tags.get(best));
        }
        perceptron.tick();
    }
}
