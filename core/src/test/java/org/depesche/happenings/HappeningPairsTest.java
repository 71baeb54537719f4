package org.depesche.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.Coded;
import org.depesche.happenings.HappeningPairs.Pair;
import org.depesche.happenings.HappeningPairs.Told;
import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The thresholds, measured on pairs of invented reports as they are coded. */
class HappeningPairsTest {
    private static final CopyGroups NO_COPIES = new CopyGroups(Map.of());
    private static final Joiner JOINER = new Joiner(Lexicon.standard());
    private static final List<String> WRONG = new ArrayList<>();
    private static final List<String> MISSED = new ArrayList<>();
    private static int right;

    @BeforeAll
    static void judge() {
        for (Pair pair : HappeningPairs.all()) {
            boolean joined = joined(reports("a", pair.one()), reports("b", pair.other()));
            right += joined && pair.same() ? 1 : 0;
            if (joined && !pair.same()) {
                WRONG.add(shown(pair));
            } else if (!joined && pair.same()) {
                MISSED.add(shown(pair));
            }
        }
        System.out.printf(Locale.ROOT, "happenings: %d pairs, precision %.3f, recall %.3f%n", HappeningPairs.all().size(), share(right, WRONG),
                share(right, MISSED));
    }

    private static String shown(Pair pair) {
        return pair.name() + "\n    " + reports("a", pair.one()) + "\n    " + reports("b", pair.other());
    }

    private static double share(int right, List<String> not) {
        return (double) right / (right + not.size());
    }

    private static List<Report> reports(String article, Told told) {
        return JOINER.reports(article, Coded.article(told.title(), told.text(), told.published()));
    }

    private static boolean joined(List<Report> one, List<Report> other) {
        List<Report> all = new ArrayList<>(one);
        all.addAll(other);
        return JOINER.join(all, NO_COPIES).stream().flatMap(kin -> kin.happenings().stream()).anyMatch(happening -> happening.articles() == 2);
    }

    @Test
    void thereAreSixtyPairsOfBothKinds() {
        assertThat(HappeningPairs.all()).hasSizeGreaterThanOrEqualTo(60).filteredOn(Pair::same).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void differentEventsStayApart() {
        assertThat(share(right, WRONG)).as(() -> String.join("\n", WRONG)).isGreaterThan(0.95);
    }

    @Test
    void theSameEventIsMostlyFound() {
        assertThat(share(right, MISSED)).as(() -> String.join("\n", MISSED)).isGreaterThan(0.85);
    }
}
