package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depesche.Coded;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.record.Record;
import org.junit.jupiter.api.Test;

class EventCoderTest {
    /** The share of the examples in the table of predicates that were coded exactly as their row says when this was last raised, less one point. */
    private static final double EXAMPLES_RIGHT = 0.83;

    @Test
    void refusalOfCooperationIsReject() {
        assertThat(Coded.events("Russland lehnte eine Koalition mit den USA ab.")).containsExactly("RUS>USA REJECT assist actual");
        assertThat(Coded.events("Portugal lehnt es ab, der Koalition beizutreten.")).singleElement().asString().startsWith("PRT>").contains("REJECT");
    }

    @Test
    void deniedWillIsARefusal() {
        assertThat(Coded.events("Der ungarische Präsident will die Ukraine nicht unterstützen.")).containsExactly("HUN>UKR REJECT assist actual");
        assertThat(Coded.events("Der ungarische Präsident wird die Ukraine nicht unterstützen.")).containsExactly("HUN>UKR REJECT assist actual");
    }

    @Test
    void willIsAPromise() {
        assertThat(Coded.events("Deutschland wird Jordanien finanziell helfen.")).singleElement().asString().startsWith("DEU>JOR AGREE");
    }

    @Test
    void deniedDeedIsNegated() {
        assertThat(Coded.events("Israel griff den Libanon nicht an.")).containsExactly("ISR>LBN ASSAULT - negated");
    }

    @Test
    void unrealDeedIsHypothetical() {
        assertThat(Coded.events("Die Türkei könnte Syrien angreifen.")).containsExactly("TUR>SYR ASSAULT - hypothetical");
    }

    @Test
    void passiveNamesItsAgent() {
        assertThat(Coded.events("Der Vorschlag Ägyptens wurde von Israel abgelehnt.")).anySatisfy(code -> assertThat(code).startsWith("ISR>").contains("REJECT"));
    }

    @Test
    void demandWithInfinitiveTakesItsModeFromTheAct() {
        assertThat(Coded.events("Die USA forderten Syrien auf, die Angriffe einzustellen.")).containsExactly("USA>SYR REQUEST yield actual");
    }

    @Test
    void severalThingsDemandedAtOnceAreOneDemand() {
        assertThat(Coded.events("Kanada forderte ein Ende der Kämpfe und den Abzug der russischen Truppen.")).singleElement().asString().startsWith("CAN>").contains("REQUEST");
    }

    @Test
    void whatIsAllegedIsNoEventOfItsOwn() {
        assertThat(Coded.events("Kiew warf Moskau vor, ein Krankenhaus beschossen zu haben.")).containsExactly("UKR>RUS ACCUSE allege actual");
    }

    @Test
    void talksHaveActorsOnly() {
        assertThat(Coded.events("Der russische Präsident traf sich mit dem türkischen Präsidenten.")).singleElement().asString().startsWith("RUS+TUR>- CONSULT");
    }

    @Test
    void conditionIsKept() {
        Record record = Coded.record("Die Türkei wird Syrien helfen, wenn die Waffenruhe hält.");
        assertThat(record.events()).anySatisfy(event -> assertThat(event.condition()).isNotNull().satisfies(words -> assertThat(words.text()).isEqualTo("wenn die Waffenruhe hält")));
        assertThat(record.positions()).anySatisfy(position -> assertThat(position.stance()).isEqualTo(Position.Stance.CONDITIONAL));
    }

    @Test
    void oppositionIsAtHome() {
        Record record = Coded.record("In Georgien regiert seit Jahren dieselbe Partei. Die georgische Opposition kritisierte das Gesetz. Die georgische Regierung schwieg.");
        assertThat(record.events()).singleElement().satisfies(event -> {
            assertThat(Coded.code(record, event)).isEqualTo("GEO>GEO ACCUSE disapprove actual");
            assertThat(event.rule()).endsWith("+home");
        });
    }

    @Test
    void actToldTwiceIsOneEvent() {
        assertThat(Coded.events("Russland griff Georgien an. Am Montag griff Russland Georgien an.")).hasSize(1);
    }

    @Test
    void attributeWithOhneIsNoEvent() {
        assertThat(Coded.events("Der Krieg begann ohne die Zustimmung der Uno.")).noneMatch(code -> code.contains("IGO:UN>"));
    }

    @Test
    void refusalIsAPositionAgainst() {
        Record record = Coded.record("Österreich lehnte den Beitritt der Türkei ab.");
        assertThat(record.positions()).singleElement().satisfies(position -> {
            assertThat(position.stance()).isEqualTo(Position.Stance.OPPOSE);
            assertThat(position.issue().label()).isEqualTo("Beitritt der Türkei");
        });
    }

    @Test
    void denialContradictsTheAccusation() {
        Record record = Coded.record("Das ukrainische Außenministerium erklärte, Russland habe die Waffenruhe gebrochen. Das russische Außenministerium dementierte, dass geschossen worden sei.");
        assertThat(record.links()).anySatisfy(link -> assertThat(link.relation()).isEqualTo(Link.Relation.CONTRADICTS));
    }

    @Test
    void examplesOfTheTableAreCodedAsTheirRowsSay() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Table.Row row : Lexicon.standard().table("predicates").rows()) {
            all++;
            List<String> codes = Coded.events(row.get("example"));
            String coded = codes.isEmpty() ? "none" : String.join(" ; ", codes);
            if (!coded.equals(row.get("codes"))) {
                wrong.add(row.get("example") + " is " + coded + ", not " + row.get("codes"));
            }
        }
        assertThat((double) (all - wrong.size()) / all).as("share of right examples; the first wrong ones: " + wrong.subList(0, Math.min(10, wrong.size()))).isGreaterThan(EXAMPLES_RIGHT);
    }
}
