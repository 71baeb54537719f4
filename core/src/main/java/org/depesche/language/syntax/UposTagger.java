package org.depesche.language.syntax;

import static org.depesche.language.syntax.UposFeature.*;

import org.depesche.language.Upos;

/** Universal tags from the STTS tags and the words; what STTS leaves open (auxiliary or main verb, determiner or pronoun) a linear model decides. Immutable. */
public final class UposTagger {
    private final Weights weights;

    public UposTagger(Weights weights) {
        this.weights = weights;
    }

    void tag(Draft draft) {
        Features features = new Features();
        float[] scores = new float[weights.classes()];
        for (int i = 1; i <= draft.size(); i++) {
            features(draft, i, features);
            weights.score(features, scores);
            draft.upos[i] = Upos.values()[Weights.best(scores, weights.classes())];
        }
    }

    /** The features of a word of a tagged sentence whose predecessors have their universal tags. */
    public static void features(Draft draft, int i, Features f) {
        f.clear();
        WordValues v = draft.values;
        int t = Features.of(draft.stts[i]);
        int p = Features.of(draft.stts[i - 1]);
        int n = Features.of(draft.stts[i + 1]);
        int nn = i + 2 <= draft.none() ? Features.of(draft.stts[i + 2]) : 0;
        int verbs = draft.isTag(i, "V") ? verbs(draft, i) : 0;
        f.add(T.id, t);
        f.add(T_FORM.id, t, v.form[i]);
        f.add(T_LEMMA.id, t, Features.of(draft.lemmas[i]));
        f.add(T_P.id, t, p);
        f.add(T_N.id, t, n);
        f.add(T_PN.id, t, p, n);
        f.add(T_NN.id, t, n, nn);
        f.add(T_PP.id, t, p, i > 1 ? Features.of(draft.stts[i - 2]) : 0);
        f.add(T_FORM_P.id, t, v.form[i - 1]);
        f.add(T_FORM_N.id, t, v.form[i + 1]);
        f.add(T_END.id, t, v.ends[3][i]);
        f.add(T_START.id, t, v.starts[3][i]);
        f.add(T_FINE.id, t, v.fine[i]);
        f.add(T_CLASSES.id, t, v.ambiguity[i]);
        f.add(T_SHAPE.id, t, v.shape[i], i == 1 ? 1 : 0);
        f.add(FORM.id, v.form[i]);
        f.add(FORM_T_N.id, v.form[i], n);
        f.add(FINE_N_T.id, t, v.fine[i + 1]);
        f.add(FINE_P_T.id, t, v.fine[i - 1]);
        f.add(PREVIOUS.id, t, draft.upos[i - 1].ordinal());
        f.add(VERBS.id, t, verbs);
        f.add(VERBS_LEMMA.id, Features.of(draft.lemmas[i]), verbs);
    }

    /** Which verbs without ending the clause has: participle 1, infinitive 2, finite verb before it 4. */
    private static int verbs(Draft draft, int i) {
        int verbs = 0;
        for (int j = i + 1; j <= draft.size() && !isEnd(draft, j); j++) {
            verbs |= kind(draft, j);
        }
        for (int j = i - 1; j >= 1 && !isEnd(draft, j); j--) {
            verbs |= kind(draft, j) << 2;
        }
        return verbs;
    }

    private static boolean isEnd(Draft draft, int j) {
        return draft.is(j, "$,") || draft.is(j, "$.");
    }

    private static int kind(Draft draft, int j) {
        return draft.stts[j].endsWith("PP") && draft.isTag(j, "V") ? 1 : draft.stts[j].endsWith("INF") || draft.is(j, "VVIZU") ? 2 : 0;
    }
}
