package org.depesche.eval.syntax;

import org.depesche.language.Morphology.Case;
import org.depesche.language.Morphology.Gender;
import org.depesche.language.Morphology.Number;
import org.depesche.language.syntax.Agreement;
import org.depesche.language.syntax.Phrase;
import org.jspecify.annotations.Nullable;

/** The cells that the gold features of a phrase allow. Stateless. */
final class GoldCells {
    private GoldCells() {}

    /** Those of its last word that has a case; 0 where none has. */
    static int of(GoldSentence gold, Phrase phrase) {
        for (int i = phrase.last(); i >= phrase.first(); i--) {
            String gramCase = gold.feature(i - 1, "Case");
            if (!gramCase.isEmpty()) {
                return Agreement.cells(gramCase(gramCase), number(gold.feature(i - 1, "Number")), gender(gold.feature(i - 1, "Gender")));
            }
        }
        return 0;
    }

    private static @Nullable Case gramCase(String value) {
        return switch (value) {
            case "Nom" -> Case.NOM;
            case "Acc" -> Case.ACC;
            case "Dat" -> Case.DAT;
            case "Gen" -> Case.GEN;
            default -> null;
        };
    }

    private static @Nullable Number number(String value) {
        return switch (value) {
            case "Sing" -> Number.SING;
            case "Plur" -> Number.PLUR;
            default -> null;
        };
    }

    private static @Nullable Gender gender(String value) {
        return switch (value) {
            case "Masc" -> Gender.MASC;
            case "Fem" -> Gender.FEM;
            case "Neut" -> Gender.NEUT;
            default -> null;
        };
    }
}
