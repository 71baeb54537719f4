package org.depesche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words that bring in what somebody says, thinks or writes. */
class CueTableTest {
    private static final Set<String> MEDIA = Set.of("speech", "thought", "writing", "speech/writing", "speech/thought");

    private final Table cues = Tables.of("cues");

    @Test
    void rowsAreSortedUniqueAndShown() {
        Tables.areSortedAndUniqueBy(cues, "head", "with", "pos");
        Tables.haveExamplesOfTheirOwn(cues);
        Tables.haveSources(cues);
        assertThat(cues.rows()).hasSizeGreaterThan(300);
    }

    @Test
    void mediaKindsAndDenialsAreKnown() {
        Tables.all(cues, row -> row.get("medium"), MEDIA::contains, "medium");
        Tables.all(cues, row -> row.get("kind"), Set.of("says", "topic")::contains, "kind");
        Tables.all(cues, row -> row.get("denies"), Set.of("", "yes")::contains, "denies");
        Tables.all(cues, row -> row.get("pos"), Set.of("V", "N", "P", "A")::contains, "pos");
    }

    @Test
    void aCueThatSaysHasASlotForWhatIsSaid() {
        String slots = "(V2|dass|inf|obj|dat|gen|clause|ob|wie|wer|warum|P:[a-zäöü]+)";
        Tables.all(cues, row -> row.list("content"), content -> content.stream().allMatch(slot -> slot.matches(slots)), "content");
        assertThat(cues.rows()).filteredOn(row -> row.get("kind").equals("says")).noneMatch(row -> row.list("content").isEmpty());
    }

    @Test
    void denialsAreMarked() {
        assertThat(cues.rows()).filteredOn(row -> row.get("denies").equals("yes")).extracting(row -> row.get("head"))
                .contains("bestreiten", "dementieren", "zurückweisen", "leugnen", "Dementi");
    }
}
