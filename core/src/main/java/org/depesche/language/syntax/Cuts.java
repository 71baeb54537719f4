package org.depesche.language.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a sentence falls into parts that only one arc joins: each part is parsed alone. Sentences that the parser takes in whole are
 * cut only before a quotation ("Er <i>sagte</i>: „Wo es <i>geht</i>, …") and where they are too long for the beam to hold both sides of
 * a colon, for cutting shorter ones was measured to do harm. Immutable.
 */
final class Cuts {
    /** Words from one place to another, both included. */
    record Part(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    private static final int ONE_GLANCE = 40;

    private final int longest;

    /** @param longest the most words that are parsed at once */
    Cuts(int longest) {
        this.longest = Math.max(2, longest);
    }

    /** The parts of a tagged sentence, in order. */
    List<Part> of(Draft draft) {
        List<Part> parts = new ArrayList<>();
        int[] finites = finites(draft);
        int first = 1;
        for (int i = 1; i < draft.size(); i++) {
            if ((draft.size() > ONE_GLANCE || draft.isOpeningMark(i + 1)) && isColonBeforeSentence(draft, i) && finites[i] > finites[first - 1] && finites[draft.size()] > finites[i]) {
                add(draft, first, i, parts);
                first = i + 1;
            }
        }
        add(draft, first, draft.size(), parts);
        return parts;
    }

    /** Adds a part, in pieces if it is too long. */
    private void add(Draft draft, int first, int last, List<Part> parts) {
        int from = first;
        while (last - from >= longest) {
            int to = breakBefore(draft, from, from + longest);
            parts.add(new Part(from, to));
            from = to + 1;
        }
        parts.add(new Part(from, last));
    }

    /** The last punctuation mark in the second half of what fits, or the last word that fits. */
    private int breakBefore(Draft draft, int from, int end) {
        for (int i = end - 1; i > from + longest / 2; i--) {
            if (draft.is(i, "$.") || draft.is(i, "$,")) {
                return i;
            }
        }
        return end - 1;
    }

    /** "Der Minister <i>warnte</i>: <i>Die</i> Lage <i>sei</i> ernst." */
    private static boolean isColonBeforeSentence(Draft draft, int i) {
        String next = draft.forms[i + 1];
        return draft.forms[i].equals(":") && (Character.isUpperCase(next.charAt(0)) || draft.isOpeningMark(i + 1));
    }

    /** How many finite verbs stand up to each word. */
    private static int[] finites(Draft draft) {
        int[] finites = new int[draft.size() + 1];
        for (int i = 1; i <= draft.size(); i++) {
            finites[i] = finites[i - 1] + (draft.isFinite(i) ? 1 : 0);
        }
        return finites;
    }
}
