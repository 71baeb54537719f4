package org.depesche.eval.syntax;

import java.util.List;
import org.depesche.language.syntax.Agreement;
import org.depesche.language.syntax.Draft;
import org.depesche.language.syntax.Features;
import org.depesche.language.syntax.Phrase;
import org.depesche.language.syntax.PhraseTagger;
import org.depesche.language.syntax.Weights;

/** Learns case, number and gender of phrases; what the gold leaves open (the gender of "ich") may be whatever the model likes best. */
final class PhraseTrainer {
    private static final int BITS = 17;

    private final Perceptron perceptron = new Perceptron(BITS, Agreement.CELLS);
    private final Features features = new Features();
    private final float[] scores = new float[Agreement.CELLS];

    Weights learn(List<Sample> samples, Rounds rounds) {
        rounds.run(samples.stream().filter(sample -> sample.gold().hasFeatures()).toList(), this::learn);
        return perceptron.average();
    }

    private void learn(Sample sample) {
        Draft draft = sample.draft();
        PhraseTagger.Passage passage = new PhraseTagger.Passage(draft);
        for (Phrase phrase : Phrase.of(draft)) {
            passage.features(phrase, features);
            perceptron.weights().score(features, scores);
            int best = PhraseTagger.best(scores, phrase.cells());
            int right = GoldCells.of(sample.gold(), phrase) & phrase.cells();
            if (right != 0 && (right >> best & 1) == 0) {
                int[] rows = perceptron.weights().rows(features);
                perceptron.add(rows, PhraseTagger.best(scores, right), 1);
                perceptron.add(rows, best, -1);
            }
            passage.pass(phrase, best);
        }
        perceptron.tick();
    }
}
