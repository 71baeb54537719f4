package org.depesche.eval.syntax;

import java.util.List;

/** Gold trees as arrays that count from 1. Stateless. */
final class GoldTrees {
    private GoldTrees() {}

    static int[] heads(Sample sample) {
        int[] heads = new int[sample.size() + 1];
        for (int i = 1; i < heads.length; i++) {
            heads[i] = sample.gold().heads().get(i - 1);
        }
        return heads;
    }

    static int[] relations(Sample sample, List<String> names) {
        int[] relations = new int[sample.size() + 1];
        for (int i = 1; i < relations.length; i++) {
            relations[i] = names.indexOf(sample.gold().relations().get(i - 1));
        }
        return relations;
    }
}
