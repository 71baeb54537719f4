package org.depesche.eval.syntax;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.syntax.ParseState;

/** The steps that build a given tree, swapping as late as can be (Nivre, Kuhlmann and Hall 2009). For one tree. */
final class Oracle {
    /** One step; the relation is -1 for those that make no arc. */
    record Step(int action, int relation) {}

    private final int[] heads;
    private final int[] relations;
    private final int[] order;
    private final boolean crossing;
    private int[] components = new int[0];

    /** Heads and relations count from place 1. */
    Oracle(int[] heads, int[] relations) {
        this.heads = heads;
        this.relations = relations;
        this.order = new ProjectiveOrder(heads).places();
        boolean moved = false;
        for (int i = 0; i < order.length; i++) {
            moved |= order[i] != i;
        }
        this.crossing = moved;
    }

    /** The steps; none where the tree has several roots or the steps do not lead to it. */
    List<Step> steps() {
        if (roots() != 1) {
            return List.of();
        }
        components = crossing ? components() : components;
        List<Step> steps = new ArrayList<>();
        ParseState state = ParseState.initial(heads.length - 1);
        int[] missing = children();
        for (int guard = heads.length * heads.length + 10; !state.isFinal(); guard--) {
            Step step = arcOrShift(state, missing);
            step = step.action == ParseState.SHIFT && swaps(state) ? new Step(ParseState.SWAP, -1) : step;
            if (guard == 0 || !state.allows(step.action)) {
                return List.of();
            }
            steps.add(step);
            state = state.after(step.action, step.relation);
        }
        return steps;
    }

    private int roots() {
        int roots = 0;
        for (int i = 1; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
        }
        return roots;
    }

    private int[] children() {
        int[] children = new int[heads.length];
        for (int i = 1; i < heads.length; i++) {
            children[heads[i]]++;
        }
        return children;
    }

    private Step arcOrShift(ParseState state, int[] missing) {
        int top = state.topWord();
        int second = state.secondWord();
        if (second > 0 && heads[second] == top && missing[second] == 0) {
            missing[top]--;
            return new Step(ParseState.LEFT, relations[second]);
        } else if (second >= 0 && heads[top] == second && missing[top] == 0 && state.allows(ParseState.RIGHT)) {
            missing[second]--;
            return new Step(ParseState.RIGHT, relations[top]);
        }
        return new Step(ParseState.SHIFT, -1);
    }

    private boolean swaps(ParseState state) {
        int top = state.topWord();
        int second = state.secondWord();
        int next = state.nextWord();
        return crossing && second > 0 && order[second] > order[top] && (next == heads.length || components[top] != components[next]);
    }

    /** The top of the largest part around each word that can be built without swapping. */
    private int[] components() {
        ParseState state = ParseState.initial(heads.length - 1);
        int[] missing = children();
        int[] built = new int[heads.length];
        while (true) {
            int top = state.topWord();
            int second = state.secondWord();
            Step step = arcOrShift(state, missing);
            if (!state.allows(step.action)) {
                return tops(built);
            }
            if (step.action != ParseState.SHIFT) {
                built[step.action == ParseState.LEFT ? second : top] = step.action == ParseState.LEFT ? top : second;
            }
            state = state.after(step.action, step.relation);
        }
    }

    private static int[] tops(int[] built) {
        int[] tops = new int[built.length];
        for (int i = 1; i < built.length; i++) {
            int top = i;
            while (built[top] != 0) {
                top = built[top];
            }
            tops[i] = top;
        }
        return tops;
    }
}
