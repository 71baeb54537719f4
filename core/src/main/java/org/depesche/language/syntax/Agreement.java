package org.depesche.language.syntax;

import org.depesche.language.Morphology.Case;
import org.depesche.language.Morphology.Gender;
import org.depesche.language.Morphology.Number;
import org.jspecify.annotations.Nullable;

/** Which of the 24 cells of case, number and gender a word may fill, as bits: 6 × case + 3 × number + gender. Stateless. */
public final class Agreement {
    /** Number of cells. */
    public static final int CELLS = 24;
    /** All cells. */
    public static final int ANY = (1 << CELLS) - 1;

    private static final int CASE = 0b111111;
    private static final int SINGULAR = 0b000111000111000111000111;

    private Agreement() {}

    /** The cells of those cases, numbers and genders, each given as bits in the order of their enums; none given means all. */
    static int cells(int cases, int numbers, int genders) {
        int cells = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            if (has(cases, cell / 6) && has(numbers, cell / 3 % 2) && has(genders, cell % 3)) {
                cells |= 1 << cell;
            }
        }
        return cells;
    }

    private static boolean has(int bits, int bit) {
        return bits == 0 || (bits >> bit & 1) != 0;
    }

    /** The cells that the known attributes leave open. */
    public static int cells(@Nullable Case gramCase, @Nullable Number number, @Nullable Gender gender) {
        return cells(bit(gramCase), bit(number), bit(gender));
    }

    private static int bit(@Nullable Enum<?> value) {
        return value == null ? 0 : 1 << value.ordinal();
    }

    /** What both allow; the first alone where they contradict each other. */
    static int meet(int cells, int others) {
        int both = cells & others;
        return both == 0 ? cells : both;
    }

    /** The cases, as bits in the order of the enum: nominative 1, accusative 2, dative 4, genitive 8. */
    static int cases(int cells) {
        int cases = 0;
        for (int c = 0; c < 4; c++) {
            if ((cells >> c * 6 & CASE) != 0) {
                cases |= 1 << c;
            }
        }
        return cases;
    }

    /** All cells of those cases. */
    static int ofCases(int cases) {
        return cells(cases, 0, 0);
    }

    /** The numbers: singular 1, plural 2. */
    static int numbers(int cells) {
        return ((cells & SINGULAR) != 0 ? 1 : 0) | ((cells & ~SINGULAR) != 0 ? 2 : 0);
    }

    static Case gramCase(int cell) {
        return Case.values()[cell / 6];
    }

    static Number number(int cell) {
        return Number.values()[cell / 3 % 2];
    }

    static Gender gender(int cell) {
        return Gender.values()[cell % 3];
    }
}
