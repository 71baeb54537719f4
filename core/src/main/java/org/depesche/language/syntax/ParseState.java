package org.depesche.language.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A parser's state: a stack of partial trees and the words to come (arc-standard with swap: Nivre 2009). States share their past,
 * so a step costs the same however long the sentence. Immutable but for its score.
 */
public final class ParseState {
    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int SWAP = 3;

    /** A partial tree on the stack: its top word and what its features need of its children. */
    record Tree(int word, int left1, int left2, int right1, int right2, int left1Relation, int right1Relation, int lefts, int rights, long relations) {
        static Tree of(int word, int none) {
            return new Tree(word, none, none, none, none, -1, -1, 0, 0, 0);
        }

        Tree withLeft(int child, int relation) {
            boolean outer = lefts == 0 || child < left1;
            int second = outer ? left1 : lefts == 1 || child < left2 ? child : left2;
            return new Tree(word, outer ? child : left1, second, right1, right2, outer ? relation : left1Relation, right1Relation,
                    lefts + 1, rights, relations | 1L << relation);
        }

        Tree withRight(int child, int relation) {
            boolean outer = rights == 0 || child > right1;
            int second = outer ? right1 : rights == 1 || child > right2 ? child : right2;
            return new Tree(word, left1, left2, outer ? child : right1, second, left1Relation, outer ? relation : right1Relation,
                    lefts, rights + 1, relations | 1L << relation);
        }

        Tree with(Tree child, int relation) {
            return child.word < word ? withLeft(child.word, relation) : withRight(child.word, relation);
        }

        int relationsHash() {
            return (int) (relations ^ (relations >>> 32) * 31);
        }
    }

    /** A linked list of trees. */
    record Trees(Tree top, @Nullable Trees below) {}

    final int none;
    final Trees stack;
    final @Nullable Trees swapped;
    final int next;
    final int swaps;
    final @Nullable ParseState prior;
    final int action;
    final int relation;
    float score;

    private ParseState(int none, Trees stack, @Nullable Trees swapped, int next, int swaps, @Nullable ParseState prior, int action, int relation) {
        this.none = none;
        this.stack = stack;
        this.swapped = swapped;
        this.next = next;
        this.swaps = swaps;
        this.prior = prior;
        this.action = action;
        this.relation = relation;
    }

    /** The state before the first of that many words. */
    public static ParseState initial(int words) {
        return new ParseState(words + 1, new Trees(Tree.of(0, words + 1), null), null, 1, 0, null, -1, -1);
    }

    /** The state after a step; the relation counts for arcs only. */
    public ParseState after(int step, int label) {
        Tree top = stack.top;
        return switch (step) {
            case SHIFT -> swapped == null
                    ? new ParseState(none, new Trees(Tree.of(next, none), stack), null, next + 1, swaps, this, step, -1)
                    : new ParseState(none, new Trees(swapped.top, stack), swapped.below, next, swaps, this, step, -1);
            case LEFT -> new ParseState(none, new Trees(top.with(second(), label), belowSecond()), swapped, next, swaps, this, step, label);
            case RIGHT -> new ParseState(none, new Trees(second().with(top, label), belowSecond()), swapped, next, swaps, this, step, label);
            default -> new ParseState(none, new Trees(top, belowSecond()), new Trees(second(), swapped), next, swaps + 1, this, step, -1);
        };
    }

    Tree top() {
        return stack.top;
    }

    Tree second() {
        if (stack.below == null) {
            throw new IllegalStateException("one tree only");
        }
        return stack.below.top;
    }

    private @Nullable Trees belowSecond() {
        return stack.below == null ? null : stack.below.below;
    }

    boolean hasSecond() {
        return stack.below != null;
    }

    /** The third tree's word, or none. */
    int third() {
        Trees below = belowSecond();
        return below == null ? none : below.top.word;
    }

    /** The word to come, counted from 0, or none. */
    int ahead(int k) {
        int left = k;
        Trees list = swapped;
        while (list != null) {
            if (left-- == 0) {
                return list.top.word;
            }
            list = list.below;
        }
        return Math.min(none, next + left);
    }

    boolean isEmpty() {
        return swapped == null && next == none;
    }

    public boolean isFinal() {
        return stack.below == null && isEmpty();
    }

    public boolean allows(int step) {
        return switch (step) {
            case SHIFT -> !isEmpty();
            case LEFT -> hasSecond() && second().word != 0;
            case RIGHT -> hasSecond() && (second().word != 0 || isEmpty());
            default -> hasSecond() && second().word != 0 && second().word < top().word && swaps < none;
        };
    }

    /** The word on top of the stack. */
    public int topWord() {
        return top().word;
    }

    /** The word below it, or -1. */
    public int secondWord() {
        return hasSecond() ? second().word : -1;
    }

    /** The next word to come, or one past the last. */
    public int nextWord() {
        return ahead(0);
    }

    public float score() {
        return score;
    }

    /** The state before; null for the first. */
    public @Nullable ParseState before() {
        return prior;
    }

    public int action() {
        return action;
    }

    public int relation() {
        return relation;
    }

    int headOfArc() {
        return action == LEFT ? prior().top().word : prior().second().word;
    }

    int dependentOfArc() {
        return action == LEFT ? prior().second().word : prior().top().word;
    }

    public boolean isArc() {
        return action == LEFT || action == RIGHT;
    }

    ParseState prior() {
        if (prior == null) {
            throw new IllegalStateException("the first state");
        }
        return prior;
    }
}
