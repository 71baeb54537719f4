package org.depesche.eval.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.events.Scorer;

/** Isotonic regression by pooling neighbours that do not rise (Ayer et al. 1955): from a likeliness to the share that was right. */
final class Isotonic {
    private static final int FEWEST = 15; // outcomes of a step
    private static final double DECIMALS = 1000; // as the record shows it

    private Isotonic() {}

    /** What was said to be how likely, and whether it was right. */
    record Outcome(double likely, boolean right) {}

    private record Block(double from, double right, double all) {

        Block and(Block next) {
            return new Block(from, right + next.right, all + next.all);
        }

        double share() {
            return right / all;
        }
    }

    static List<Scorer.Step> steps(List<Outcome> outcomes) {
        List<Block> blocks = new ArrayList<>();
        for (Outcome outcome : outcomes.stream().sorted(Comparator.comparingDouble(Outcome::likely)).toList()) {
            blocks.add(new Block(outcome.likely, outcome.right ? 1 : 0, 1));
            while (blocks.size() > 1 && mustPool(blocks.get(blocks.size() - 2), blocks.getLast())) {
                pool(blocks);
            }
        }
        if (blocks.size() > 1 && blocks.getLast().all < FEWEST) {
            pool(blocks);
        }
        List<Scorer.Step> steps = new ArrayList<>();
        blocks.forEach(block -> steps.add(new Scorer.Step(steps.isEmpty() ? 0 : block.from, Math.round(block.share() * DECIMALS) / DECIMALS)));
        return steps;
    }

    private static boolean mustPool(Block lower, Block higher) {
        return lower.all < FEWEST || higher.all >= FEWEST && lower.share() >= higher.share();
    }

    private static void pool(List<Block> blocks) {
        Block last = blocks.removeLast();
        blocks.set(blocks.size() - 1, blocks.getLast().and(last));
    }

    static double at(List<Scorer.Step> steps, double likely) {
        double right = likely;
        for (Scorer.Step step : steps) {
            right = step.from() <= likely ? step.right() : right;
        }
        return right;
    }
}
