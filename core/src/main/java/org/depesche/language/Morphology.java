package org.depesche.language;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Inflection of a word in its context, attribute by attribute (universaldependencies.org/u/feat); null where the word has none or it is not known. */
public record Morphology(
        @Nullable Case gramCase,
        @Nullable Number number,
        @Nullable Gender gender,
        @Nullable Person person,
        @Nullable Tense tense,
        @Nullable Mood mood,
        @Nullable VerbForm verbForm) implements Serializable {
    /** A word that does not inflect. */
    public static final Morphology NONE = new Morphology(null, null, null, null, null, null, null);

    public enum Case {
        NOM, ACC, DAT, GEN
    }

    public enum Number {
        SING, PLUR
    }

    public enum Gender {
        MASC, FEM, NEUT
    }

    public enum Person {
        FIRST, SECOND, THIRD
    }

    public enum Tense {
        PRES, PAST
    }

    /** Konjunktiv I carries reported speech ("sei", "habe"); Konjunktiv II the unreal ("wäre", "hätte"), and reported speech where I looks like the indicative. */
    public enum Mood {
        IND, KONJUNKTIV_1, KONJUNKTIV_2, IMP;

        public boolean isKonjunktiv() {
            return this == KONJUNKTIV_1 || this == KONJUNKTIV_2;
        }
    }

    public enum VerbForm {
        FIN, INF, PART
    }
}
