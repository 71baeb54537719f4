package org.depesche.eval.syntax;

import java.util.List;
import java.util.Locale;
import org.depesche.language.Token;

/**
 * How many words have the head and the relation that gold gives them; punctuation left out, subtypes of relations dropped. Immutable.
 *
 * @param words gold words that are no punctuation
 * @param tags those with the right universal tag
 * @param heads those with the right head
 * @param labelled those with the right head and relation
 */
record TreeScore(int words, int tags, int heads, int labelled) {
    static final TreeScore NONE = new TreeScore(0, 0, 0, 0);

    static TreeScore of(GoldSentence gold, List<Token> found) {
        TreeScore score = NONE;
        for (Token token : found) {
            int i = token.index();
            if (!gold.upos().get(i).equals("PUNCT")) {
                boolean head = gold.heads().get(i) == token.head() + 1;
                boolean relation = plain(gold.relations().get(i)).equals(plain(token.relation()));
                score = score.plus(new TreeScore(1, gold.upos().get(i).equals(token.upos().name()) ? 1 : 0, head ? 1 : 0, head && relation ? 1 : 0));
            }
        }
        return score;
    }

    TreeScore plus(TreeScore other) {
        return new TreeScore(words + other.words, tags + other.tags, heads + other.heads, labelled + other.labelled);
    }

    /** Share of words with the right head and relation. */
    double las() {
        return (double) labelled / words;
    }

    /** The relation without its subtype. */
    static String plain(String relation) {
        return relation.split(":", 2)[0];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "UPOS %.4f  UAS %.4f  LAS %.4f  (%d words without punctuation)", (double) tags / words, (double) heads / words, las(), words);
    }
}
