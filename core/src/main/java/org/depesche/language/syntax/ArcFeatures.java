package org.depesche.language.syntax;

import static org.depesche.language.syntax.ArcFeature.*;

import org.depesche.language.syntax.ParseState.Tree;

/** Describes an arc between two partial trees, for its relation. For one sentence. */
public final class ArcFeatures {
    private final ParseValues v;
    private final int none;

    public ArcFeatures(ParseValues values) {
        this.v = values;
        this.none = values.none;
    }

    /** The features of an arc that a step of the parser makes. */
    public void of(ParseState state, int step, Features f) {
        f.clear();
        Tree top = state.top();
        Tree second = state.second();
        if (step == ParseState.LEFT) {
            arc(top, second, f);
        } else {
            arc(second, top, f);
        }
    }

    void arc(Tree head, Tree dependent, Features f) {
        int h = head.word();
        int d = dependent.word();
        int direction = h == 0 ? 3 : h < d ? 1 : 2;
        int tt = Features.mix(Features.mix(v.tag[h], v.tag[d]), direction);
        int first = dependent.left1() == none ? 0 : Features.mix(v.lemma[dependent.left1()], v.tag[dependent.left1()]);
        words(h, d, tt, f);
        inflection(h, d, tt, head.relationsHash(), f);
        clusters(h, d, tt, f);
        f.add(TT_CASE.id, tt, first);
        f.add(H_L_CASE.id, v.lemma[h], first);
        f.add(D_L_CASE.id, v.lemma[d], first);
        f.add(TT_D_R.id, tt, dependent.relationsHash());
        f.add(TT_H_R.id, tt, head.relationsHash());
        f.add(TT_FIRST_O.id, tt, v.tag[dependent.left1()], v.open[d]);
        f.add(TT_LAST_R.id, tt, v.tag[dependent.right1()], dependent.relationsHash());
        f.add(TT_D_AROUND.id, tt, v.tag[d - 1], v.tag[d + 1]);
        f.add(TT_H_AROUND.id, tt, h == 0 ? 0 : v.tag[h - 1], v.tag[Math.min(none, h + 1)]);
        f.add(D_T_P_L.id, v.tag[d], v.lemma[d - 1], v.tag[d - 1]);
    }

    private void words(int h, int d, int tt, Features f) {
        f.add(TT.id, tt);
        f.add(H_L_TT.id, v.lemma[h], tt);
        f.add(D_L_TT.id, v.lemma[d], tt);
        f.add(H_L_D_L.id, v.lemma[h], v.lemma[d]);
        f.add(H_L_D_T.id, v.lemma[h], v.tag[d]);
        f.add(D_L_H_T.id, v.lemma[d], v.tag[h]);
        f.add(D_F.id, v.form[d]);
        f.add(H_L.id, v.lemma[h]);
        f.add(DISTANCE_TT.id, tt, ParseValues.distance(h, d));
    }

    private void inflection(int h, int d, int tt, int relations, Features f) {
        int open = v.open[d];
        int agreement = v.agreement[d];
        f.add(TT_D_O.id, tt, open);
        f.add(TT_D_M.id, tt, agreement);
        f.add(H_L_D_O.id, v.lemma[h], open, v.tag[d]);
        f.add(H_L_D_M.id, v.lemma[h], agreement, v.tag[d]);
        f.add(TT_O_R.id, tt, open, relations);
        f.add(TT_M_R.id, tt, agreement, relations);
        f.add(TT_V_V.id, tt, v.verb[d], v.verb[h]);
        f.add(H_V_H_L_R.id, v.verb[h], v.lemma[h], relations);
        f.add(H_L_O_R.id, v.lemma[h], open, relations, v.tag[d]);
        f.add(TT_M_M.id, tt, agreement, v.agreement[h]);
        f.add(D_L_O_H_V.id, v.lemma[d], open, v.verb[h]);
    }

    private void clusters(int h, int d, int tt, Features f) {
        f.add(C_C.id, v.fine[h], v.fine[d]);
        f.add(D_C_TT.id, v.fine[d], tt);
        f.add(H_C_TT.id, v.fine[h], tt);
        f.add(H_L_D_C.id, v.lemma[h], v.fine[d]);
        f.add(H_C_D_L.id, v.fine[h], v.lemma[d]);
    }
}
