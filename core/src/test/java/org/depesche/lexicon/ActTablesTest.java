package org.depesche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.depesche.events.EventType;
import org.depesche.lexicon.Table.Row;
import org.junit.jupiter.api.Test;

/** The algebra's tables: acts, stances, what they compose to, and how intense that is. */
class ActTablesTest {
    private final Table acts = Tables.of("acts");
    private final Table stances = Tables.of("stances");
    private final Table compositions = Tables.of("compositions");

    @Test
    void eachActHasACodeThatPloverKnows() {
        Set<String> modes = Tables.modes();
        Tables.all(acts, row -> Tables.code(row.get("type"), row.get("mode")), modes::contains, "type and mode");
        Tables.all(acts, row -> row.get("cameo"), cameo -> cameo.matches("[0-2][0-9]{1,3}"), "CAMEO code");
        Tables.areSortedAndUniqueBy(acts, "act");
        Tables.haveSources(acts);
        assertThat(acts.rows()).hasSizeGreaterThan(150).noneMatch(row -> row.get("gloss").isEmpty());
    }

    @Test
    void eachTypeIsSomeAct() {
        assertThat(Tables.column("acts", "type")).hasSize(EventType.values().length);
    }

    @Test
    void stancesAreExplainedAndShown() {
        Tables.areSortedAndUniqueBy(stances, "stance");
        Tables.haveExamplesOfTheirOwn(stances);
        Tables.haveSources(stances);
        assertThat(stances.rows()).hasSizeGreaterThan(60).noneMatch(row -> row.get("family").isEmpty() || row.get("gloss").isEmpty());
    }

    @Test
    void aStanceIsLikeOneThatStandsForItself() {
        Set<String> alone = new HashSet<>();
        stances.rows().stream().filter(row -> row.get("like").isEmpty()).forEach(row -> alone.add(row.get("stance")));
        Tables.all(stances, row -> row.get("like"), like -> like.isEmpty() || alone.contains(like), "like");
    }

    @Test
    void eachStanceHasADefault() {
        Set<String> defaults = new HashSet<>();
        compositions.rows().stream().filter(row -> row.get("class").equals("*")).forEach(row -> defaults.add(row.get("stance")));
        assertThat(defaults).isEqualTo(Tables.column("stances", "stance"));
    }

    @Test
    void compositionsNameClassesAndActsThatThereAre() {
        Set<String> known = new HashSet<>(Tables.column("acts", "class"));
        Tables.column("acts", "act").forEach(act -> known.add("act:" + act));
        known.add("*");
        Tables.all(compositions, row -> row.get("class"), known::contains, "class");
        Tables.areSortedAndUniqueBy(compositions, "stance", "class");
        Tables.haveSources(compositions);
    }

    @Test
    void compositionsCodeToPloverToTheActItselfOrToNothing() {
        Set<String> modes = Tables.modes();
        Tables.all(compositions, row -> row, row -> codesWell(row, modes), "code");
        Tables.all(compositions, row -> row.get("status"), status -> status.isEmpty() || Tables.STATUSES.contains(status), "status");
    }

    private static boolean codesWell(Row row, Set<String> modes) {
        String type = row.get("type");
        return switch (type) {
            case "=" -> row.get("mode").equals("=") && row.get("cameo").equals("=");
            case "-" -> row.get("mode").isEmpty();
            default -> modes.contains(Tables.code(type, row.get("mode"))) && row.get("cameo").matches("[0-2][0-9]{1,3}");
        };
    }

    @Test
    void eachTypeAndModeHasItsIntensity() {
        Table intensities = Tables.of("intensities");
        Tables.areSortedAndUniqueBy(intensities, "type", "mode");
        for (EventType type : EventType.values()) {
            assertThat(intensities.rows()).anyMatch(row -> row.get("type").equals(type.name()) && row.get("mode").isEmpty());
        }
        Tables.all(intensities, row -> Double.parseDouble(row.get("score")), score -> Math.abs(score) <= 10, "score");
    }
}
