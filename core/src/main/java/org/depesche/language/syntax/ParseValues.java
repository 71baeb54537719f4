package org.depesche.language.syntax;

import org.depesche.language.Morphology;

/** What the parser's features say of each tagged word, as numbers; made once a sentence. */
public final class ParseValues {
    final int none;
    final int[] form;
    final int[] lemma;
    final int[] tag;
    final int[] coarse;
    final int[] fine;
    final int[] agreement;
    final int[] open;
    final int[] verb;
    final int[] commas;
    final int[] finites;
    final int[] verbBeforeComma;
    final int[] verbBeforeStop;

    /** Reads them off a tagged draft. */
    public ParseValues(Draft draft) {
        none = draft.none();
        form = draft.values.form;
        coarse = draft.values.coarse;
        fine = draft.values.fine;
        open = draft.cases;
        lemma = new int[none + 1];
        tag = new int[none + 1];
        agreement = new int[none + 1];
        verb = new int[none + 1];
        commas = new int[none + 1];
        finites = new int[none + 1];
        verbBeforeComma = new int[none + 1];
        verbBeforeStop = new int[none + 1];
        for (int i = 0; i <= none; i++) {
            fill(draft, i);
        }
        for (int i = none - 1; i > 0; i--) {
            boolean verb = isEndless(draft, i);
            boolean stop = draft.is(i, "$.");
            verbBeforeComma[i] = verb ? tag[i] : stop || draft.is(i, "$,") ? 0 : verbBeforeComma[i + 1];
            verbBeforeStop[i] = verb ? tag[i] : stop ? 0 : verbBeforeStop[i + 1];
        }
    }

    /** Infinitives, participles and verb particles: what closes the bracket that a finite verb opens ("Er <i>hat</i> das Gesetz <i>abgelehnt</i>"). */
    private static boolean isEndless(Draft draft, int i) {
        return draft.isTag(i, "V") && !draft.isFinite(i) || draft.is(i, "PTKVZ");
    }

    private ParseValues(ParseValues whole, int first, int last) {
        none = last - first + 2;
        form = part(whole.form, first, last);
        lemma = part(whole.lemma, first, last);
        tag = part(whole.tag, first, last);
        coarse = part(whole.coarse, first, last);
        fine = part(whole.fine, first, last);
        agreement = part(whole.agreement, first, last);
        open = part(whole.open, first, last);
        verb = part(whole.verb, first, last);
        commas = part(whole.commas, first, last);
        finites = part(whole.finites, first, last);
        commas[0] = whole.commas[first - 1];
        finites[0] = whole.finites[first - 1];
        commas[none] = whole.commas[last];
        finites[none] = whole.finites[last];
        verbBeforeComma = part(whole.verbBeforeComma, first, last);
        verbBeforeStop = part(whole.verbBeforeStop, first, last);
    }

    /** Some of the words as if they were the sentence: what is at the edges stays there. */
    private static int[] part(int[] whole, int first, int last) {
        int[] part = new int[last - first + 3];
        part[0] = whole[0];
        System.arraycopy(whole, first, part, 1, last - first + 1);
        part[part.length - 1] = whole[whole.length - 1];
        return part;
    }

    /** The values of a part of the sentence, both places included. */
    ParseValues part(int first, int last) {
        return new ParseValues(this, first, last);
    }

    private void fill(Draft draft, int i) {
        boolean word = i > 0 && i < none;
        Morphology morphology = draft.morphology[i];
        lemma[i] = word ? Features.of(Clusters.key(draft.lemmas[i])) : -i;
        tag[i] = word ? Features.of(draft.stts[i]) : i == 0 ? 1 : 2;
        agreement[i] = draft.cells[i] < 0 ? 0 : 1 + draft.cells[i] / 3;
        verb[i] = morphology.verbForm() == null ? 0 : 1 + morphology.verbForm().ordinal() + (morphology.mood() == null ? 0 : 4 * (1 + morphology.mood().ordinal()));
        commas[i] = i == 0 ? 0 : commas[i - 1] + (draft.is(i, "$,") ? 1 : 0);
        finites[i] = i == 0 ? 0 : finites[i - 1] + (draft.isFinite(i) ? 1 : 0);
    }

    /** Whether a finite verb comes before the next comma: 1 yes, 2 more if the sentence ends first. */
    int ahead(int from) {
        int i = from;
        for (; i <= Math.min(none - 1, from + 14); i++) {
            if (commas[i] > commas[i - 1]) {
                return 0;
            } else if (finites[i] > finites[i - 1]) {
                return 1;
            }
        }
        return i >= none ? 2 : 0;
    }

    static int distance(int a, int b) {
        int distance = Math.abs(a - b);
        return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 20 ? 7 : 8;
    }
}
