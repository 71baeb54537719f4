package org.depesche.eval.syntax;

import java.util.ArrayList;
import java.util.List;

/** The order that a tree's words would have if no arcs crossed: each word between its left and right children. For one tree. */
final class ProjectiveOrder {
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] places;
    private int next;

    ProjectiveOrder(int[] heads) {
        places = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 1; i < heads.length; i++) {
            children.get(heads[i]).add(i);
        }
    }

    /** The place of each word; the root's is 0. Words on a cycle keep place 0. */
    int[] places() {
        visit(0);
        return places;
    }

    private void visit(int word) {
        boolean placed = false;
        for (int child : children.get(word)) {
            if (child > word && !placed) {
                places[word] = next++;
                placed = true;
            }
            visit(child);
        }
        if (!placed) {
            places[word] = next++;
        }
    }
}
