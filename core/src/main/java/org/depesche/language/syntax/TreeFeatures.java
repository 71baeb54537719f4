package org.depesche.language.syntax;

import static org.depesche.language.syntax.ArcFeature.*;

/** Describes each arc of a whole tree, for its relation: the arc itself, its rivals, auxiliaries and subordinators. For one tree. */
public final class TreeFeatures {
    private final Draft draft;
    private final ParseValues v;
    private final Tree tree;
    private final ArcFeatures arcs;
    private final ParseState.Tree[] trees;
    private final int[] auxiliaries;
    private final int[] marks;
    private final int[] finites;
    private final int[] candidates;
    private final int[] nominatives;
    private final boolean[] hasCase;

    public TreeFeatures(Draft draft, ParseValues values, Tree tree) {
        this.draft = draft;
        this.v = values;
        this.tree = tree;
        this.arcs = new ArcFeatures(values);
        int length = tree.size() + 1;
        trees = new ParseState.Tree[length];
        auxiliaries = new int[length];
        marks = new int[length];
        finites = new int[length];
        candidates = new int[length];
        nominatives = new int[length];
        hasCase = new boolean[length];
        for (int i = 0; i < length; i++) {
            trees[i] = ParseState.Tree.of(i, values.none);
        }
        gather();
    }

    private void gather() {
        for (int i = 1; i <= tree.size(); i++) {
            int head = tree.heads[i];
            trees[head] = trees[head].with(trees[i], 0);
            auxiliaries[head] = draft.isTag(i, "VA") || draft.isTag(i, "VM") ? Features.mix(auxiliaries[head], v.lemma[i]) : auxiliaries[head];
            finites[head] = draft.isFinite(i) ? v.verb[i] : finites[head];
            marks[head] = isMark(i) ? Features.mix(marks[head], Features.mix(draft.isTag(i, "KOU") ? v.lemma[i] : 0, v.tag[i])) : marks[head];
        }
        for (int i = 1; i <= tree.size(); i++) {
            trees[i] = withoutRelations(trees[i]);
            hasCase[i] = trees[i].left1() != v.none && draft.isTag(trees[i].left1(), "APPR");
            if (v.open[i] != 0 && !hasCase[i]) {
                candidates[tree.heads[i]]++;
                nominatives[tree.heads[i]] += v.open[i] & 1;
            }
        }
        trees[0] = withoutRelations(trees[0]);
    }

    private static ParseState.Tree withoutRelations(ParseState.Tree t) {
        return new ParseState.Tree(t.word(), t.left1(), t.left2(), t.right1(), t.right2(), -1, -1, t.lefts(), t.rights(), 0);
    }

    private boolean isMark(int i) {
        return draft.isTag(i, "KOU") || draft.isTag(i, "PREL") || draft.isTag(i, "PW") || draft.is(i, "PTKZU");
    }

    /** The features of the arc to this word; {@code before} are the word's rivals before it, from {@link Rivals}. */
    public void of(int d, Rivals before, Features f) {
        f.clear();
        int h = tree.heads[d];
        arcs.arc(trees[h], trees[d], f);
        int direction = h == 0 ? 3 : h < d ? 1 : 2;
        int tt = Features.mix(Features.mix(v.tag[h], v.tag[d]), direction);
        int aux = auxiliaries[h];
        int prepositional = hasCase[d] ? 1 : 0;
        int itself = v.open[d] != 0 && !hasCase[d] ? 1 : 0;
        int rivals = Math.min(3, nominatives[h] - (itself & v.open[d])) | Math.min(3, before.nominatives[h]) << 2;
        int place = before.candidates[h] | candidates[h] - itself << 4;
        rivals(h, d, tt, aux, prepositional, rivals, place, f);
        surroundings(h, d, tt, f);
    }

    private void rivals(int h, int d, int tt, int aux, int prepositional, int rivals, int place, Features f) {
        f.add(AUX.id, tt, aux);
        f.add(AUX_M.id, tt, aux, v.agreement[d], prepositional);
        f.add(RIVALS_O.id, tt, rivals, v.open[d], prepositional);
        f.add(RIVALS_M.id, tt, rivals, v.agreement[d], prepositional);
        f.add(H_L_AUX_M.id, v.lemma[h], aux, v.agreement[d], prepositional);
        f.add(PLACE.id, tt, place, prepositional);
        f.add(PLACE_O.id, tt, place, v.open[d], prepositional);
        f.add(H_V_AUX_O.id, v.verb[h], aux, v.open[d], prepositional);
        f.add(HAS_CASE.id, tt, prepositional);
    }

    private void surroundings(int h, int d, int tt, Features f) {
        int grand = h == 0 ? v.none : tree.heads[h];
        f.add(GRAND_T.id, tt, v.tag[grand]);
        f.add(GRAND_R.id, tt, tree.relations[h]);
        f.add(CHILDREN.id, tt, v.tag[trees[d].right1()], v.tag[trees[d].left1()]);
        int distance = ParseValues.distance(h, d);
        int direction = h < d ? 1 : 2;
        f.add(MARK.id, tt, marks[d]);
        f.add(H_L_MARK.id, v.lemma[h], marks[d], v.tag[d]);
        f.add(MARK_V.id, tt, marks[d], finites[d]);
        f.add(H_C_MARK_V.id, v.fine[h], marks[d], v.tag[d], finites[d]);
        f.add(V_DISTANCE.id, tt, finites[d], distance);
        f.add(H_C_V_DISTANCE.id, v.fine[h], finites[d], direction, distance);
    }

    /** Counts, word by word, the bare noun phrases that each head has had. */
    public final class Rivals {
        private final int[] candidates = new int[tree.size() + 1];
        private final int[] nominatives = new int[tree.size() + 1];

        /** Takes note of the word. */
        public void pass(int d) {
            if (v.open[d] != 0 && !hasCase[d]) {
                candidates[tree.heads[d]]++;
                nominatives[tree.heads[d]] += v.open[d] & 1;
            }
        }
    }
}
