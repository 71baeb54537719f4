package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.Coded;
import org.depesche.actors.Actor;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.record.Record;
import org.junit.jupiter.api.Test;

class AttitudesTest {
    /** The share of the table's examples that were read exactly as their row says when this was last raised, less one point. */
    private static final double EXAMPLES_RIGHT = 0.97;

    @Test
    void examplesOfTheTableStandAsTheirRowsSay() {
        List<String> wrong = new ArrayList<>();
        List<Table.Row> rows = Lexicon.standard().table("attitudes").rows();
        for (Table.Row row : rows) {
            String read = positions(row.get("example"));
            if (!read.equals(row.get("codes"))) {
                wrong.add(row.get("example") + " is " + read + ", not " + row.get("codes"));
            }
        }
        assertThat((double) (rows.size() - wrong.size()) / rows.size()).as("share of right examples; the first wrong ones: " + wrong.subList(0, Math.min(10, wrong.size())))
                .isGreaterThan(EXAMPLES_RIGHT);
    }

    /** "es" announces the clause that says what it is about. */
    @Test
    void anEmptyWordIsNoIssue() {
        Record record = Coded.record("Portugal lehnt es ab, der Koalition beizutreten.");
        assertThat(record.positions()).singleElement().satisfies(position -> {
            assertThat(position.stance()).isEqualTo(Position.Stance.OPPOSE);
            assertThat(position.issue().label()).isEqualTo("der Koalition beitreten");
        });
    }

    @Test
    void eachOfSeveralThingsIsAnIssue() {
        Record record = Coded.record("Prag forderte ein Ende der Kämpfe in der Stadt, den Abzug aller Truppen und die Freilassung der Geiseln.");
        assertThat(record.positions()).extracting(position -> position.issue().label()).contains("Abzug aller Truppen", "Freilassung der Geiseln");
    }

    @Test
    void aClauseWithWoAndEsIsACondition() {
        Record record = Coded.record("Der finnische Außenminister erklärte: „Wo es nötig ist, werden wir die Ukraine unterstützen.“");
        assertThat(record.positions()).anySatisfy(position -> assertThat(position.condition()).isNotNull().satisfies(words -> assertThat(words.text()).isEqualTo("Wo es nötig ist")));
    }

    private static String positions(String text) {
        Record record = Coded.record(text);
        Map<String, String> ids = record.actors().stream().collect(Collectors.toMap(Actor::key, Actor::id));
        return record.positions().stream().map(position -> ids.get(position.actor()) + " " + position.stance().label()).distinct().sorted().collect(Collectors.joining(" ; "));
    }
}
