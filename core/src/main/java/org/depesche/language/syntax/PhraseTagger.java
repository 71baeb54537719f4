package org.depesche.language.syntax;

import static org.depesche.language.syntax.PhraseFeature.*;

import java.util.List;
import org.depesche.language.Morphology.Number;

/**
 * Decides case, number and gender of each {@link Phrase} as a whole: a linear model over the cells that the dictionary leaves open, the
 * preposition, the clause's verb and the phrases before. Immutable.
 */
public final class PhraseTagger {
    private final Weights weights;

    public PhraseTagger(Weights weights) {
        this.weights = weights;
    }

    /** The cell of each phrase. */
    int[] tag(Draft draft, List<Phrase> phrases) {
        Features features = new Features();
        float[] scores = new float[Agreement.CELLS];
        Passage passage = new Passage(draft);
        int[] cells = new int[phrases.size()];
        for (int k = 0; k < cells.length; k++) {
            passage.features(phrases.get(k), features);
            weights.score(features, scores);
            cells[k] = best(scores, phrases.get(k).cells());
            passage.pass(phrases.get(k), cells[k]);
        }
        return cells;
    }

    /** The best of the open cells. */
    public static int best(float[] scores, int open) {
        int best = -1;
        for (int cell = 0; cell < Agreement.CELLS; cell++) {
            if ((open >> cell & 1) != 0 && (best < 0 || scores[cell] > scores[best])) {
                best = cell;
            }
        }
        return best;
    }

    /** The way through a sentence's phrases: what has been decided so far, and what the clause of each looks like. */
    public static final class Passage {
        private final Draft draft;
        private final int[] verbs;
        private int lastCell = -1;
        private int lastWord;
        private int nominatives;
        private int accusatives;

        public Passage(Draft draft) {
            this.draft = draft;
            this.verbs = verbs(draft);
        }

        /** Takes note of a phrase's cell. */
        public void pass(Phrase phrase, int cell) {
            lastCell = cell;
            lastWord = phrase.last();
            if (phrase.preposition() == 0) {
                nominatives += cell / 6 == 0 ? 1 : 0;
                accusatives += cell / 6 == 1 ? 1 : 0;
            }
        }

        /** The features of the next phrase. */
        public void features(Phrase phrase, Features f) {
            f.clear();
            startClause(phrase);
            WordValues v = draft.values;
            int first = phrase.first();
            int last = phrase.last();
            int kind = Features.of(draft.stts[last]);
            int cases = Agreement.cases(phrase.cells()) | Agreement.numbers(phrase.cells()) << 4;
            int preposition = phrase.preposition() == 0 ? 0 : v.form[phrase.preposition()];
            int seen = Math.min(2, nominatives) | Math.min(2, accusatives) << 2;
            f.add(BIAS.id, kind);
            f.add(CELLS.id, phrase.cells());
            f.add(CELLS_KIND.id, phrase.cells(), kind);
            f.add(CASES_PREPOSITION.id, cases, preposition);
            f.add(PREPOSITION_CELLS.id, phrase.cells(), preposition);
            f.add(HEAD.id, v.form[last]);
            f.add(HEAD_END_2.id, v.ends[2][last], cases);
            f.add(HEAD_END_3.id, v.ends[3][last], kind);
            f.add(HEAD_CASES.id, v.form[last], cases);
            f.add(FIRST.id, v.form[first]);
            f.add(FIRST_CELLS.id, v.form[first], cases);
            f.add(LAST_ADJECTIVE_END.id, last > first ? v.ends[2][last - 1] : 0, cases);
            f.add(FINE.id, v.fine[last]);
            f.add(FINE_CASES.id, v.fine[last], cases);
            neighbours(phrase, cases, kind, f);
            clause(phrase, cases, kind, seen, preposition == 0 ? 0 : 1, f);
        }

        private void neighbours(Phrase phrase, int cases, int kind, Features f) {
            WordValues v = draft.values;
            int before = phrase.first() - 1;
            int after = phrase.last() + 1;
            int tagP = Features.of(draft.stts[before]);
            int tagN = Features.of(draft.stts[after]);
            int close = lastWord == before ? lastCell : before > 1 && lastWord == before - 1 ? lastCell + 30 : 99;
            f.add(LAST_CELL.id, close, tagP);
            f.add(LAST_CELL_CASES.id, close, cases, tagP);
            f.add(TAG_P_LAST_CELL_CELLS.id, close, v.form[before], phrase.cells());
            f.add(TAG_P.id, tagP);
            f.add(TAG_P_CASES.id, tagP, cases);
            f.add(TAG_N.id, tagN);
            f.add(TAG_N_CASES.id, tagN, cases);
            f.add(FORM_P.id, v.form[before]);
            f.add(FORM_P_CASES.id, v.form[before], cases);
            f.add(FORM_N.id, v.form[after]);
            f.add(KIND_TAGS.id, kind, tagP, tagN, cases);
        }

        private void clause(Phrase phrase, int cases, int kind, int seen, int inside, Features f) {
            int verb = verbs[phrase.first()];
            int lemma = verb == 0 ? 0 : Features.of(VerbForms.lemma(draft, verb));
            int number = verb == 0 ? 0 : number(verb);
            int side = verb == 0 ? 0 : verb < phrase.first() ? 1 : 2;
            int state = Features.mix(seen, inside);
            f.add(CASES_SEEN.id, cases, state);
            f.add(CASES_SEEN_CLAUSE.id, cases, state, side, kind);
            f.add(START_CASES.id, phrase.first() == 1 ? 1 : 0, cases, state);
            f.add(VERB_CASES.id, lemma, cases, inside);
            f.add(VERB_CASES_SEEN.id, lemma, cases, state);
            f.add(VERB_NUMBER_CELLS.id, number, cases, state);
            f.add(VERB_SIDE_CASES.id, side, cases, state, number);
            f.add(VERB_SIDE_SEEN_CELLS.id, side, phrase.cells(), state);
            f.add(VERB_FINE_CASES.id, verb == 0 ? 0 : draft.values.fine[verb], cases, state);
            f.add(VERB_SEEN_NUMBER.id, number, phrase.cells(), state);
        }

        private void startClause(Phrase phrase) {
            for (int i = lastWord + 1; i < phrase.first(); i++) {
                if (draft.is(i, "$,") || draft.is(i, "$.") || draft.is(i, "KON") && draft.isFinite(Math.min(draft.none(), i + 1))) {
                    nominatives = 0;
                    accusatives = 0;
                }
            }
        }

        private int number(int verb) {
            int numbers = 0;
            for (VerbReading reading : draft.readings[verb].verbs()) {
                if (reading.kind().isFinite()) {
                    numbers |= reading.number() == Number.SING ? 1 : reading.number() == Number.PLUR ? 2 : 0;
                }
            }
            return numbers;
        }

        /** The finite verb of each word's clause: the nearest between the commas around it; 0 where there is none. */
        private static int[] verbs(Draft draft) {
            int[] verbs = new int[draft.size() + 2];
            int start = 1;
            for (int i = 1; i <= draft.none(); i++) {
                if (i == draft.none() || draft.is(i, "$,") || draft.is(i, "$.")) {
                    fill(draft, verbs, start, i);
                    start = i + 1;
                }
            }
            return verbs;
        }

        private static void fill(Draft draft, int[] verbs, int start, int end) {
            int verb = 0;
            for (int i = end - 1; i >= start; i--) {
                verb = draft.isFinite(i) ? i : verb;
                verbs[i] = verb;
            }
            verb = 0;
            for (int i = start; i < end; i++) {
                verb = draft.isFinite(i) ? i : verb;
                verbs[i] = verbs[i] == 0 || verb != 0 ? verb : verbs[i];
            }
        }
    }
}
