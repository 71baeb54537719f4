package org.depesche.lexicon;

import java.util.Set;
import org.depesche.events.Position;
import org.depesche.text.Labelled;
import org.junit.jupiter.api.Test;

/** The words that show where somebody stands. */
class AttitudesTableTest {
    private static final Set<String> SIDES = Set.of("-", "subj", "gen", "dat", "obj", "objgen", "inf", "dass");

    private final Table attitudes = Tables.of("attitudes");

    @Test
    void rowsAreSortedUniqueAndHaveASource() {
        Tables.areSortedAndUniqueBy(attitudes, "head", "with", "pos");
        Tables.haveSources(attitudes);
    }

    @Test
    void eachRowHasAnExampleOfItsOwn() {
        Tables.haveExamplesOfTheirOwn(attitudes);
    }

    @Test
    void stancesAndSlotsAreKnown() {
        Tables.all(attitudes, row -> Labelled.of(Position.Stance.class, row.get("stance")), stance -> stance.label() != null, "stance");
        for (String column : new String[] {"holder", "issue"}) {
            Tables.all(attitudes, row -> row.list(column), slots -> slots.stream().allMatch(slot -> SIDES.contains(slot) || slot.startsWith("P:")), column);
        }
    }
}
