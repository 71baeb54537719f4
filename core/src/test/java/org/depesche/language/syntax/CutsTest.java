package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class CutsTest {
    private final Cuts cuts = new Cuts(200);

    private List<Integer> lasts(String tagged) {
        return cuts.of(Drafts.of(tagged)).stream().map(Cuts.Part::last).toList();
    }

    @Test
    void colonBeforeASentenceCutsWhatIsLong() {
        String warning = "Der/ART Minister/NN warnte/VVFIN :/$. Die/ART Lage/NN sei/VAFIN ernst/ADJD";
        assertThat(lasts(warning)).containsExactly(8);
        assertThat(lasts(warning + " und/KON gefährlich/ADJD".repeat(20))).containsExactly(4, 48);
    }

    @Test
    void colonBeforeAQuotationCuts() {
        assertThat(lasts("Er/PPER sagte/VVFIN :/$. \u201e/$( Wir/PPER bleiben/VVFIN \u201c/$(")).containsExactly(3, 7);
    }

    @Test
    void colonBeforeAListDoesNotCut() {
        assertThat(lasts("Der/ART Minister/NN nannte/VVFIN Länder/NN :/$. Iran/NE" + " ,/$, Irak/NE".repeat(30))).containsExactly(66);
    }

    @Test
    void longSentencesFallIntoPiecesThatFit() {
        String tagged = String.join(" ", Collections.nCopies(1000, "ja/ADV ,/$,"));
        List<Cuts.Part> parts = cuts.of(Drafts.of(tagged));
        assertThat(parts).allMatch(part -> part.size() <= 200 && part.size() > 0);
        assertThat(parts.stream().mapToInt(Cuts.Part::size).sum()).isEqualTo(2000);
    }
}
