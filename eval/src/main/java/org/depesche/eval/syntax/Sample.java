package org.depesche.eval.syntax;

import org.depesche.language.syntax.Draft;

/**
 * A sentence to learn from.
 *
 * @param gold what is right
 * @param draft the sentence as the program sees it
 * @param fold which of the parts it is in that are tagged by taggers that have not seen them
 */
record Sample(GoldSentence gold, Draft draft, int fold) {
    int size() {
        return gold.size();
    }

    boolean silver() {
        return gold.silver();
    }
}
