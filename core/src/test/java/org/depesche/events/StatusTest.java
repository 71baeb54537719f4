package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.Coded;
import org.depesche.text.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Israel hat keine Raketen auf den Libanon abgefeuert. | negated",
        "Israel griff den Libanon nicht an. | negated",
        "Der Iran hat kaum Hilfe an Syrien geliefert. | negated",
        "Österreich hat die Slowakei niemals angegriffen. | negated",
        "Ägypten würde Katar angreifen. | hypothetical",
        "Ägypten könnte Katar angreifen. | hypothetical",
        "Frankreich erwägt, Truppen nach Mali zu schicken. | hypothetical",
        "Großbritannien plant, Truppen nach Estland zu schicken. | planned",
        "Australien kündigte an, Truppen in den Irak zu schicken. | planned",
        "Die Türkei griff Syrien an. | actual",
        "Ein russischer Angriff auf Estland ist nicht ausgeschlossen. | hypothetical",
        "Ein russischer Angriff auf Estland ist möglich. | hypothetical",
        "Indien verhandelt nur, wenn die Angriffe enden, mit Pakistan. | hypothetical"})
    void statusFollowsTheClause(String sentence, String status) {
        assertThat(Coded.events(sentence.strip())).first().asString().endsWith(" " + status);
    }

    @Test
    void whatWasLeftUndoneIsNegated() {
        assertThat(Coded.events("Die türkische Armee marschierte in Syrien ein, ohne Zivilisten anzugreifen.")).anyMatch(code -> code.endsWith("negated")).anyMatch(code -> code.endsWith("actual"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ein Treffen mit dem kubanischen Präsidenten schloss der peruanische Präsident nicht aus. | PER>CUB AGREE - hypothetical",
        "Ein Gespräch mit Kuba lehnten die USA ab. | USA>CUB REJECT meet actual",
        "Polen weigerte sich, der Ukraine Waffen zu liefern. | POL>UKR REJECT assist actual"})
    void whatIsOnlyMeantIsNoActOfItsOwn(String sentence, String code) {
        assertThat(Coded.events(sentence.strip())).containsExactly(code.strip());
    }

    @Test
    void whatIsToldBesideADemandWasDone() {
        assertThat(Coded.events("Peru forderte die Freilassung der Fischer, die Chile im Mai verhaftet hatte.")).anyMatch(code -> code.endsWith("REQUEST yield actual"))
                .anyMatch(code -> code.startsWith("CHL>") && code.endsWith("COERCE arrest actual"));
    }

    @Test
    void whatStandsInAConditionIsHypothetical() {
        assertThat(Coded.events("Sollte die russische Armee Georgien angreifen, wird Polen Georgien unterstützen.")).anyMatch(code -> code.equals("RUS>GEO ASSAULT - hypothetical"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Schweden wird der Ukraine nur helfen, wenn das Parlament zustimmt. | wenn das Parlament zustimmt",
        "Sollte Russland Georgien angreifen, wird Polen Georgien unterstützen. | Sollte Russland Georgien angreifen",
        "Hält Nordkorea die Frist ein, werden die USA die Sanktionen aufheben. | Hält Nordkorea die Frist ein",
        "Norwegen stimmte dem Vertrag unter der Bedingung zu, dass Russland seine Truppen abzieht. | unter der Bedingung zu, dass Russland seine Truppen abzieht",
        "Kanada will Haiti unterstützen, sofern die Regierung Neuwahlen ansetzt. | sofern die Regierung Neuwahlen ansetzt",
        "Japan wird Nordkorea nicht helfen, solange Pjöngjang Raketen testet. | solange Pjöngjang Raketen testet",
        "Kuba ist zu Gesprächen mit den USA bereit, vorausgesetzt Washington hebt das Embargo auf. | vorausgesetzt Washington hebt das Embargo auf"})
    void conditionIsKeptWithItsWords(String sentence, String condition) {
        assertThat(Coded.record(sentence.strip()).events()).extracting(Event::condition).extracting(evidence -> evidence == null ? "" : evidence.text()).contains(condition.strip());
    }

    @Test
    void thingBoundToAConditionIsAConditionalPosition() {
        List<Position> positions = Coded.record("Die EU knüpfte die Hilfe für Tunesien an Reformen.").positions();
        assertThat(positions).singleElement().satisfies(position -> {
            assertThat(position.stance()).isEqualTo(Position.Stance.CONDITIONAL);
            assertThat(position.condition()).extracting(Evidence::text).isEqualTo("an Reformen");
        });
    }

    @Test
    void threatStandsWhateverComes() {
        assertThat(Coded.record("Falls der Iran die Inspekteure ausweist, drohen die USA damit, das Abkommen zu kündigen.").positions()).extracting(Position::stance).containsOnly(Position.Stance.OPPOSE);
    }
}
