package org.depesche.language.syntax;

import java.util.Arrays;

/** A whole tree over a sentence's words, which count from 1; relations as numbers. For the stages after the parser. */
public final class Tree {
    final int[] heads;
    final int[] relations;

    private Tree(int[] heads, int[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** The tree that a final state stands for. */
    static Tree of(ParseState last) {
        int[] heads = new int[last.none];
        int[] relations = new int[last.none];
        for (ParseState state = last; state.prior != null; state = state.prior) {
            if (state.isArc()) {
                heads[state.dependentOfArc()] = state.headOfArc();
                relations[state.dependentOfArc()] = state.relation;
            }
        }
        return new Tree(heads, relations);
    }

    /** A tree from its heads and relations; place 0 counts for nothing. */
    public static Tree of(int[] heads, int[] relations) {
        return new Tree(Arrays.copyOf(heads, heads.length), Arrays.copyOf(relations, relations.length));
    }

    int size() {
        return heads.length - 1;
    }
}
