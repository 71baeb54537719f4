package org.depesche.eval.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * How often a learner sees each sentence: all of them in the first rounds, only those that people annotated in the later ones; shuffled by a seed.
 *
 * @param all number of rounds
 * @param silver number of rounds that silver sentences take part in, from the first
 * @param seed of the shuffling
 */
record Rounds(int all, int silver, long seed) {

    void run(List<Sample> samples, Consumer<Sample> learner) {
        Random random = new Random(seed);
        for (int round = 0; round < all; round++) {
            List<Sample> order = new ArrayList<>();
            for (Sample sample : samples) {
                if (round < silver || !sample.silver()) {
                    order.add(sample);
                }
            }
            Collections.shuffle(order, random);
            order.forEach(learner);
        }
    }
}
