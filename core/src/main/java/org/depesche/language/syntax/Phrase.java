package org.depesche.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.language.syntax.Readings.Declension;

/**
 * Words that agree in case, number and gender: a determiner, adjectives and their noun ("die neuen Sanktionen"), or a pronoun alone.
 *
 * @param first its first word
 * @param last its last word; the noun, where there is one
 * @param preposition the preposition right before it, 0 for none
 * @param cells the cells that all of its words may fill, as far as the dictionary tells; {@link Agreement#ANY} where it tells nothing
 */
public record Phrase(int first, int last, int preposition, int cells) {

    /** Whether this word of the phrase shows its case. */
    static boolean inflects(Draft draft, int i) {
        return isDeterminer(draft, i) || draft.is(i, "ADJA") || draft.isNoun(i) || isPronoun(draft, i);
    }

    static boolean isDeterminer(Draft draft, int i) {
        return switch (draft.stts[i]) {
            case "ART", "PDAT", "PIAT", "PIDAT", "PPOSAT", "PWAT", "PRELAT" -> true;
            default -> false;
        };
    }

    static boolean isPronoun(Draft draft, int i) {
        return switch (draft.stts[i]) {
            case "PPER", "PRF", "PDS", "PIS", "PRELS", "PWS", "PPOSS" -> true;
            default -> false;
        };
    }

    /** The phrases of a tagged sentence, in order. */
    public static List<Phrase> of(Draft draft) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 1; i <= draft.size(); ) {
            int last = isPronoun(draft, i) ? i : lastOfNominal(draft, i);
            if (last >= i) {
                int preposition = draft.isTag(i - 1, "APPR") ? i - 1 : 0;
                phrases.add(new Phrase(i, last, preposition, cells(draft, i, last, preposition)));
            }
            i = Math.max(last, i) + 1;
        }
        return phrases;
    }

    /** The last word of the nominal phrase that begins here; before it where none begins. */
    private static int lastOfNominal(Draft draft, int from) {
        int last = from - 1;
        for (int i = from; i <= draft.size(); i++) {
            if (draft.isNoun(i)) {
                return i;
            } else if (draft.is(i, "ADJA") || (isDeterminer(draft, i) && (i == from || isDeterminer(draft, i - 1)))) {
                last = i;
            } else if (!isInside(draft, i, from)) {
                return last;
            }
        }
        return last;
    }

    /** Words that may stand between a determiner and its noun: "die <i>drei sehr</i> großen Städte". */
    private static boolean isInside(Draft draft, int i, int from) {
        return draft.is(i, "CARD") || i > from && (draft.is(i, "ADV") || draft.is(i, "ADJD") || draft.is(i, "PTKA") || draft.is(i, "TRUNC") || draft.is(i, "$("));
    }

    private static int cells(Draft draft, int first, int last, int preposition) {
        int cells = Agreement.ANY;
        Declension declension = Declension.STRONG;
        for (int i = first; i <= last; i++) {
            int own = own(draft, i, declension);
            cells = own == 0 ? cells : Agreement.meet(cells, own);
            declension = isDeterminer(draft, i) ? declension(draft.forms[i]) : declension;
        }
        int governed = draft.readings[preposition].governed();
        return governed == 0 ? cells : Agreement.meet(cells, Agreement.ofCases(governed));
    }

    private static int own(Draft draft, int i, Declension declension) {
        Readings readings = draft.readings[i];
        if (draft.is(i, "ADJA")) {
            return readings.adjectiveCells(declension);
        } else if (draft.is(i, "NE")) {
            return Agreement.ofCases(Agreement.cases(readings.cells()));
        }
        return inflects(draft, i) ? readings.cells() : 0;
    }

    private static Declension declension(String determiner) {
        String small = determiner.toLowerCase(Locale.ROOT);
        if (small.startsWith("einig") || small.startsWith("etlich") || small.startsWith("mehrer") || small.startsWith("viel") || small.startsWith("wenig")) {
            return Declension.STRONG;
        }
        return switch (small.charAt(0)) {
            case 'e', 'k', 'i', 'u' -> Declension.MIXED;
            case 'm', 's' -> small.contains("ein") ? Declension.MIXED : Declension.WEAK;
            default -> small.startsWith("dein") ? Declension.MIXED : Declension.WEAK;
        };
    }
}
