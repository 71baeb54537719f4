package org.depesche.language.syntax;

import static org.depesche.language.syntax.TagFeature.*;

import java.util.List;

/**
 * Gives each word its tag of the Stuttgart-Tübingen tag set, left to right: a linear model over the word, its surroundings, what the
 * dictionary and the clusters know, and whether the clause has had its finite verb. Immutable.
 */
public final class SttsTagger {
    private final Weights weights;
    private final List<String> tags;

    public SttsTagger(Weights weights, List<String> tags) {
        this.weights = weights;
        this.tags = List.copyOf(tags);
    }

    /** Tags a draft. */
    public void tag(Draft draft) {
        Features features = new Features();
        float[] scores = new float[tags.size()];
        Clause clause = new Clause();
        for (int i = 1; i <= draft.size(); i++) {
            features(draft, i, clause, features);
            weights.score(features, scores);
            draft.stts[i] = best(scores, draft.readings[i]);
            clause.pass(draft.stts[i]);
        }
    }

    private String best(float[] scores, Readings readings) {
        int best = -1;
        for (int t = 0; t < scores.length; t++) {
            if ((best < 0 || scores[t] > scores[best]) && VerbForms.isPossible(tags.get(t), readings)) {
                best = t;
            }
        }
        return tags.get(Math.max(0, best));
    }

    /** What the clause has had so far. */
    public static final class Clause {
        private int seen;

        /** Takes note of the next word's tag. */
        public void pass(String tag) {
            if (tag.equals("$,") || tag.equals("$.")) {
                seen = 0;
            } else if (tag.startsWith("$") || tag.equals("KON")) {
                seen |= 4;
            } else if (tag.endsWith("FIN")) {
                seen |= 1;
            } else if (tag.startsWith("KOUS") || tag.startsWith("PREL")) {
                seen |= 2;
            }
        }
    }

    /** The features of a word whose predecessors have their tags. */
    public static void features(Draft draft, int i, Clause clause, Features f) {
        f.clear();
        WordValues v = draft.values;
        int p = i - 1;
        int n = i + 1;
        int pp = Math.max(0, i - 2);
        int nn = Math.min(draft.none(), i + 2);
        int tagP = Features.of(draft.stts[p]);
        int tagPp = i > 1 ? Features.of(draft.stts[pp]) : 0;
        f.add(BIAS.id, 0);
        forms(v, i, p, n, pp, nn, f);
        letters(v, i, p, n, f);
        history(v, i, n, tagP, tagPp, f);
        classes(v, i, p, n, nn, f);
        clusters(v, i, p, n, tagP, f);
        f.add(CLAUSE_CLASSES.id, clause.seen, v.ambiguity[i]);
        f.add(CLAUSE_CLASSES_N.id, clause.seen, v.ambiguity[i], v.ambiguity[n]);
        f.add(CLAUSE_TAG_P_CLASSES.id, clause.seen, tagP, v.ambiguity[i]);
        f.add(CLAUSE_FORM.id, clause.seen, v.form[i]);
    }

    private static void forms(WordValues v, int i, int p, int n, int pp, int nn, Features f) {
        f.add(FORM.id, v.form[i]);
        f.add(FORM_P.id, v.form[p]);
        f.add(FORM_N.id, v.form[n]);
        f.add(FORM_PP.id, v.form[pp]);
        f.add(FORM_NN.id, v.form[nn]);
        f.add(FORM_P_FORM.id, v.form[p], v.form[i]);
        f.add(FORM_FORM_N.id, v.form[i], v.form[n]);
    }

    private static void letters(WordValues v, int i, int p, int n, Features f) {
        for (int k = 1; k <= 5; k++) {
            f.add(END_1.id + k, v.ends[k][i]);
        }
        for (int k = 1; k <= 3; k++) {
            f.add(START_1.id + k, v.starts[k][i]);
        }
        f.add(SHAPE_FIRST.id, v.shape[i], i == 1 ? 1 : 0);
        f.add(SHAPE_END.id, v.shape[i], v.ends[3][i]);
        f.add(SHAPES.id, v.shape[p], v.shape[i], v.shape[n]);
        f.add(END_END_N.id, v.ends[2][i], v.ends[2][n]);
    }

    private static void history(WordValues v, int i, int n, int tagP, int tagPp, Features f) {
        f.add(TAG_P.id, tagP);
        f.add(TAG_P_TAG_PP.id, tagP, tagPp);
        f.add(TAG_P_FORM.id, tagP, v.form[i]);
        f.add(TAG_P_CLASSES.id, tagP, v.ambiguity[i]);
        f.add(TAG_PP_TAG_P_CLASSES.id, tagPp, tagP, v.ambiguity[i]);
        f.add(TAG_P_END.id, tagP, v.ends[3][i]);
        f.add(TAG_P_FORM_N.id, tagP, v.form[n]);
        f.add(TAG_P_CLASSES_CLASSES_N.id, tagP, v.ambiguity[i], v.ambiguity[n]);
    }

    private static void classes(WordValues v, int i, int p, int n, int nn, Features f) {
        f.add(CLASSES.id, v.ambiguity[i]);
        f.add(CLASSES_P_CLASSES.id, v.ambiguity[p], v.ambiguity[i]);
        f.add(CLASSES_CLASSES_N.id, v.ambiguity[i], v.ambiguity[n]);
        f.add(CLASSES_N_NN.id, v.ambiguity[i], v.ambiguity[n], v.ambiguity[nn]);
        f.add(CLASSES_P_N.id, v.ambiguity[p], v.ambiguity[i], v.ambiguity[n]);
        f.add(CLASSES_N.id, v.ambiguity[n]);
        f.add(CLASSES_FORM_N.id, v.ambiguity[i], v.form[n]);
        f.add(CLASSES_FORM_P.id, v.ambiguity[i], v.form[p]);
    }

    private static void clusters(WordValues v, int i, int p, int n, int tagP, Features f) {
        f.add(FINE.id, v.fine[i]);
        f.add(FINE_P.id, v.fine[p]);
        f.add(FINE_N.id, v.fine[n]);
        f.add(COARSE_TAG_P.id, v.coarse[i], tagP);
        f.add(COARSE_COARSE_N.id, v.coarse[i], v.coarse[n]);
        f.add(COARSE_P_COARSE.id, v.coarse[p], v.coarse[i]);
        f.add(FINE_TAG_P.id, v.fine[i], tagP);
        f.add(FINE_FINE_N.id, v.fine[i], v.fine[n]);
        f.add(FINE_CLASSES.id, v.fine[i], v.ambiguity[i]);
    }
}
