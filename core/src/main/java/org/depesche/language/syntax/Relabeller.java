package org.depesche.language.syntax;

/** Names the relations of a tree once more, now that the whole of it is known. Immutable. */
public final class Relabeller {
    private final Weights weights;

    public Relabeller(Weights weights) {
        this.weights = weights;
    }

    /** The tree with new relations. */
    Tree relabel(Draft draft, ParseValues values, Tree tree) {
        TreeFeatures described = new TreeFeatures(draft, values, tree);
        TreeFeatures.Rivals rivals = described.new Rivals();
        Features features = new Features();
        float[] scores = new float[weights.classes()];
        int[] relations = new int[tree.size() + 1];
        for (int d = 1; d <= tree.size(); d++) {
            described.of(d, rivals, features);
            weights.score(features, scores);
            relations[d] = Weights.best(scores, weights.classes());
            rivals.pass(d);
        }
        return Tree.of(tree.heads, relations);
    }
}
