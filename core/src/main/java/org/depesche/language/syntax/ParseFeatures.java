package org.depesche.language.syntax;

import static org.depesche.language.syntax.ParseFeature.*;

import org.depesche.language.syntax.ParseState.Tree;

/** Describes parser states: the templates of Zhang and Nivre (2011), with morphology, clusters and punctuation beside. For one sentence. */
public final class ParseFeatures {
    private final ParseValues v;
    private final int none;

    public ParseFeatures(ParseValues values) {
        this.v = values;
        this.none = values.none;
    }

    /** The places that a state's features look at. */
    private record View(Tree t0, Tree t1, int s0, int s1, int s2, int b0, int b1, int b2, int p0, int p1, int pp) {}

    private View view(ParseState state) {
        Tree t0 = state.top();
        Tree t1 = state.hasSecond() ? state.second() : Tree.of(none, none);
        int p0 = v.tag[t0.word()];
        int p1 = v.tag[t1.word()];
        return new View(t0, t1, t0.word(), t1.word(), state.third(), state.ahead(0), state.ahead(1), state.ahead(2), p0, p1, Features.mix(p0, p1));
    }

    /** The features of the next step. */
    public void of(ParseState state, Features f) {
        f.clear();
        View w = view(state);
        single(w, f);
        pairs(w, f);
        children(w, f);
        relations(w, f);
        distance(w, f);
        inflection(w, f);
        clusters(w, f);
        prepositions(w, f);
        if (w.s1 != none && w.s0 != 0) {
            between(w, f);
        }
        ahead(w, state, f);
    }

    private void single(View w, Features f) {
        f.add(S0_FT.id, v.form[w.s0], w.p0);
        f.add(S0_LT.id, v.lemma[w.s0], w.p0);
        f.add(S0_T.id, w.p0);
        f.add(S1_FT.id, v.form[w.s1], w.p1);
        f.add(S1_LT.id, v.lemma[w.s1], w.p1);
        f.add(S1_T.id, w.p1);
        f.add(B0_FT.id, v.form[w.b0], v.tag[w.b0]);
        f.add(B0_LT.id, v.lemma[w.b0], v.tag[w.b0]);
        f.add(B0_T.id, v.tag[w.b0]);
        f.add(S2_T.id, v.tag[w.s2]);
        f.add(S2_LT.id, v.lemma[w.s2], v.tag[w.s2]);
        f.add(B1_T.id, v.tag[w.b1]);
        f.add(B1_LT.id, v.lemma[w.b1], v.tag[w.b1]);
        f.add(B2_T.id, v.tag[w.b2]);
    }

    private void pairs(View w, Features f) {
        int l0 = v.lemma[w.s0];
        int l1 = v.lemma[w.s1];
        int lb = v.lemma[w.b0];
        int q0 = v.tag[w.b0];
        int q1 = v.tag[w.b1];
        int p2 = v.tag[w.s2];
        f.add(S0_L_S1_L.id, l0, l1);
        f.add(S1_LT_S0_T.id, l1, w.p1, w.p0);
        f.add(S0_LT_S1_T.id, l0, w.p0, w.p1);
        f.add(S0_T_S1_T.id, w.p0, w.p1);
        f.add(S0_LT_S1_LT.id, l0, l1, w.pp);
        f.add(S0_T_B0_T.id, w.p0, q0);
        f.add(S0_LT_B0_T.id, l0, w.p0, q0);
        f.add(S0_T_B0_LT.id, w.p0, lb, q0);
        f.add(S1_T_B0_T.id, w.p1, q0);
        f.add(S1_L_B0_T.id, l1, q0);
        f.add(S1_T_B0_L.id, w.p1, lb);
        f.add(S1_L_B0_L.id, l1, lb);
        f.add(S0_L_B0_L.id, l0, lb);
        f.add(TT_B0_T.id, w.pp, q0);
        f.add(TT_S2_T.id, w.pp, p2);
        f.add(TT_B0_B1.id, w.pp, q0, q1);
        f.add(S0_T_B0_B1.id, w.p0, q0, q1);
        f.add(S1_L_S0_T_B0_T.id, l1, w.p0, q0);
        f.add(S1_T_S0_L_B0_T.id, w.p1, l0, q0);
        f.add(TT_B0_L.id, w.pp, lb);
        f.add(TT_B0_S2.id, w.pp, q0, p2);
        f.add(TT_B0_B1_B2.id, w.pp, q0, q1, v.tag[w.b2]);
    }

    private void children(View w, Features f) {
        Tree a = w.t0;
        Tree c = w.t1;
        f.add(TT_S0L1.id, w.pp, v.tag[a.left1()]);
        f.add(TT_S0R1.id, w.pp, v.tag[a.right1()]);
        f.add(TT_S1L1.id, w.pp, v.tag[c.left1()]);
        f.add(TT_S1R1.id, w.pp, v.tag[c.right1()]);
        f.add(S1_T_R1_R2.id, w.p1, v.tag[c.right1()], v.tag[c.right2()]);
        f.add(S0_T_L1_L2.id, w.p0, v.tag[a.left1()], v.tag[a.left2()]);
        f.add(S0_T_R1_R2.id, w.p0, v.tag[a.right1()], v.tag[a.right2()]);
        f.add(TT_S0L1_L.id, w.pp, v.lemma[a.left1()]);
        f.add(TT_S1R1_L.id, w.pp, v.lemma[c.right1()]);
        f.add(S1_T_L1_L2.id, w.p1, v.tag[c.left1()], v.tag[c.left2()]);
        f.add(S1_L_R1_S0_T.id, v.lemma[w.s1], v.tag[c.right1()], w.p0);
    }

    private void relations(View w, Features f) {
        Tree a = w.t0;
        Tree c = w.t1;
        int r0 = a.relationsHash();
        int r1 = c.relationsHash();
        f.add(S0_T_L1_R.id, w.p0, a.left1Relation());
        f.add(S0_T_R1_R.id, w.p0, a.right1Relation());
        f.add(S1_T_R1_R.id, w.p1, c.right1Relation());
        f.add(S1_T_L1_R.id, w.p1, c.left1Relation());
        f.add(TT_S1_R.id, w.pp, r1);
        f.add(S1_LR_S0_T.id, v.lemma[w.s1], r1, w.p0);
        f.add(S0_TR.id, w.p0, r0);
        f.add(TT_S0_R.id, w.pp, r0);
        f.add(S0_LR.id, v.lemma[w.s0], r0);
        f.add(S0_T_COUNTS.id, w.p0, a.lefts(), a.rights());
        f.add(S1_T_COUNTS.id, w.p1, c.lefts(), c.rights());
        f.add(TT_S1_RIGHTS.id, w.pp, c.rights());
        f.add(S1_L_COUNTS.id, v.lemma[w.s1], c.lefts(), c.rights());
    }

    private void distance(View w, Features f) {
        int distance = w.s1 == none ? -1 : ParseValues.distance(w.s0, w.s1);
        f.add(DISTANCE.id, distance);
        f.add(DISTANCE_TT.id, distance, w.pp);
        f.add(DISTANCE_S0_L.id, distance, v.lemma[w.s0]);
        f.add(DISTANCE_S1_L.id, distance, v.lemma[w.s1]);
        f.add(DISTANCE_TT_B0.id, distance, w.pp, v.tag[w.b0]);
    }

    private void inflection(View w, Features f) {
        int r0 = w.t0.relationsHash();
        int r1 = w.t1.relationsHash();
        int m0 = v.agreement[w.s0];
        int m1 = v.agreement[w.s1];
        int o0 = v.open[w.s0];
        int l1 = v.lemma[w.s1];
        f.add(TT_O_O.id, w.pp, o0, v.open[w.s1]);
        f.add(TT_M_M.id, w.pp, m0, m1);
        f.add(S1_L_M_S0_T.id, l1, m0, w.p0);
        f.add(S1_L_O_S0_T.id, l1, o0, w.p0);
        f.add(TT_S0_M.id, w.pp, m0);
        f.add(TT_V_V.id, w.pp, v.verb[w.s0], v.verb[w.s1]);
        f.add(TT_S0_M_S1_R.id, w.pp, m0, r1);
        f.add(TT_S0_O_S1_R.id, w.pp, o0, r1);
        f.add(B0_V_S0_T.id, v.verb[w.b0], v.tag[w.b0], w.p0);
        f.add(TT_S1_M_S0_R.id, w.pp, m1, r0);
        f.add(S0_TM_B0_TM.id, w.p0, m0, v.tag[w.b0], v.agreement[w.b0]);
        f.add(S2_M_TT.id, v.agreement[w.s2], v.tag[w.s2], w.pp);
    }

    private void clusters(View w, Features f) {
        int c0 = v.fine[w.s0];
        int c1 = v.fine[w.s1];
        int cb = v.fine[w.b0];
        f.add(C_C.id, c0, c1);
        f.add(S1_C_S0_T.id, c1, w.p0);
        f.add(S1_T_S0_C.id, w.p1, c0);
        f.add(K_K_TT.id, v.coarse[w.s0], v.coarse[w.s1], w.pp);
        f.add(S0_C.id, c0);
        f.add(S1_C.id, c1);
        f.add(B0_C.id, cb);
        f.add(K_K_K.id, v.coarse[w.s0], v.coarse[w.s1], v.coarse[w.b0]);
        f.add(S1_L_S0_C.id, v.lemma[w.s1], c0);
        f.add(S1_C_S0_L.id, c1, v.lemma[w.s0]);
        f.add(S0_C_B0_C.id, c0, cb);
        f.add(S1_C_B0_C.id, c1, cb);
    }

    private void prepositions(View w, Features f) {
        int inner = v.lemma[w.t0.left1()];
        int outer = v.lemma[w.t1.left1()];
        f.add(S1_L_P0.id, v.lemma[w.s1], inner, w.p0);
        f.add(S1_C_P0.id, v.fine[w.s1], inner, w.p0);
        f.add(S2_L_P0.id, v.lemma[w.s2], inner, w.p1);
        f.add(S2_C_P0.id, v.fine[w.s2], inner, w.p1);
        f.add(S2_T_S1_T_P0.id, v.tag[w.s2], w.pp, inner);
        f.add(S0_L_P1.id, v.lemma[w.s0], outer, w.p1);
        f.add(S0_C_P1.id, v.fine[w.s0], outer, w.p1);
        f.add(S1_L_P0_S0_L.id, v.lemma[w.s1], inner, v.lemma[w.s0]);
    }

    private void between(View w, Features f) {
        int low = Math.min(w.s0, w.s1);
        int high = Math.max(w.s0, w.s1);
        int commas = Math.min(2, v.commas[high] - v.commas[low]);
        int verbs = Math.min(2, v.finites[Math.max(low, high - 1)] - v.finites[low]);
        int after1 = v.tag[Math.min(none, w.s1 + 1)];
        int before1 = v.tag[Math.max(0, w.s1 - 1)];
        int after0 = v.tag[Math.min(none, w.s0 + 1)];
        int before0 = v.tag[w.s0 - 1];
        f.add(COMMAS_VERBS_TT.id, commas, verbs, w.pp);
        f.add(COMMAS_TT.id, commas, w.pp);
        f.add(VERBS_S1_L_S0_T.id, verbs, v.lemma[w.s1], w.p0);
        f.add(COMMAS_VERBS_V_V.id, commas, verbs, v.verb[w.s0], v.verb[w.s1]);
        f.add(TT_INNER.id, w.pp, after1, before0);
        f.add(TT_OUTER.id, w.pp, before1, after0);
        f.add(TT_NEXT.id, w.pp, after1, after0);
        f.add(TT_BEFORE.id, w.pp, before1, before0);
    }

    private void ahead(View w, ParseState state, Features f) {
        if (w.b0 != none) {
            int ahead = v.ahead(w.b0);
            f.add(AHEAD_TT.id, ahead, w.pp);
            f.add(AHEAD_S0_LT.id, ahead, v.lemma[w.s0], w.p0);
            f.add(AHEAD_S0_V_S1_T.id, ahead, v.verb[w.s0], w.p1);
            f.add(AHEAD_S1_V_S0_T.id, ahead, v.verb[w.s1], w.p0);
        }
        int next = v.verbBeforeComma[w.b0];
        int later = v.verbBeforeStop[w.b0];
        f.add(NEXT_TT.id, next, w.pp);
        f.add(NEXT_S1_L_S0_T.id, next, v.lemma[w.s1], w.p0);
        f.add(NEXT_S0_LT_S1_T.id, next, v.lemma[w.s0], w.pp);
        f.add(NEXT_S1_V_S0_TM.id, next, v.verb[w.s1], w.p0, v.agreement[w.s0]);
        f.add(NEXT_TT_S1_R.id, next, w.pp, w.t1.relationsHash());
        f.add(LATER_TT.id, later, w.pp);
        f.add(LATER_S1_L_S0_T.id, later, v.lemma[w.s1], w.p0);
        f.add(LATER_S1_V_S0_T.id, later, next, v.verb[w.s1], w.p0);
        f.add(ORDER.id, w.s1 != none && w.s1 > w.s0 ? 1 : 0, w.b0 != none && w.b0 < w.s0 ? 1 : 0);
        f.add(LAST_TT.id, state.action, w.pp);
        f.add(END_TT_S2.id, state.isEmpty() ? 1 : 0, w.pp, v.tag[w.s2]);
    }
}
