package org.depesche.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final List<Pairs.Pair> PAIRS = Pairs.all();

    private static Signature sign(String text) {
        Shingles shingles = new Shingles(Set.of());
        shingles.add(text);
        return Signature.of(shingles.runs());
    }

    private static List<String> judged(boolean same, boolean asCopies) {
        return PAIRS.stream()
                .filter(pair -> pair.same() == same && Copies.are(sign(pair.copy()), sign(pair.other())) == asCopies)
                .map(CopiesTest::told)
                .toList();
    }

    private static String told(Pairs.Pair pair) {
        Signature a = sign(pair.copy());
        Signature b = sign(pair.other());
        return String.format(Locale.ROOT, "%.2f %.2f %d %d %s", a.resemblance(b), a.containment(b), a.runs(), b.runs(), pair.name());
    }

    @Test
    void thereAreSixtyPairsOfBothKinds() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(60).filteredOn(pair -> !pair.same()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void cutRetitledAndLightlyEditedCopiesAreFound() {
        assertThat(judged(true, false)).isEmpty();
    }

    @Test
    void theSameEventToldAnewAndTheNextWeeksFormAreOthers() {
        assertThat(judged(false, true)).isEmpty();
    }

    @Test
    void textsOfDifferentEventsAreOthers() {
        List<String> copies = PAIRS.stream().map(Pairs.Pair::copy).distinct().toList();
        for (String a : copies) {
            assertThat(copies).filteredOn(b -> !b.equals(a)).noneMatch(b -> Copies.are(sign(a), sign(b)));
        }
    }
}
