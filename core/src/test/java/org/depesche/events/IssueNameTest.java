package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.Coded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueNameTest {
    private static List<String> labels(String text) {
        return Coded.record(text).positions().stream().map(position -> position.issue().label()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Österreich lehnte den Beitritt der Türkei ab. | Beitritt der Türkei",
        "Norwegen kritisierte den neuen Vertrag mit Schweden. | neuer Vertrag mit Schweden",
        "Die Regierung in Oslo lehnte das umstrittene Gesetz ab. | umstrittenes Gesetz",
        "Chile kritisierte den Internationalen Gerichtshof. | Internationaler Gerichtshof",
        "Schweden rief Norwegen zur Mäßigung auf. | Mäßigung",
        "Finnland dankte der schwedischen Regierung. | schwedische Regierung",
        "Ägypten verurteilte den Baustopp, Kenia nicht. | Baustopp",
        "Norwegen kritisierte die Entscheidung am Dienstag. | Entscheidung"})
    void anIssueIsANounWithItsPartiesInTheNominative(String text, String label) {
        assertThat(labels(text)).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Peru forderte Chile auf, Beweise vorzulegen. | Beweise vorlegen",
        "Norwegen forderte Dänemark auf, die Grenze zu öffnen. | Grenze öffnen",
        "Norwegen lehnt es ab, der Koalition beizutreten. | der Koalition beitreten",
        "Schweden forderte Norwegen auf, das umstrittene Gesetz zu ändern. | das umstrittene Gesetz ändern",
        "Kenia forderte die Uno auf, das Land an der Führung des Einsatzes zu beteiligen. | Land an der Führung des Einsatzes beteiligen",
        "Schweden forderte den norwegischen Minister auf, zurückzutreten. | Zurücktreten"})
    void whatIsToBeDoneIsNamedInTheInfinitiveWithItsObject(String text, String label) {
        assertThat(labels(text)).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ob sich Norwegen beteiligt, ließ die Regierung in Oslo offen. | ob sich Norwegen beteiligt"})
    void aQuestionIsNamedByItsClause(String text, String label) {
        assertThat(labels(text)).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Schweden begrüßte den Beitritt Finnlands. Norwegen lehnte das ab. | Beitritt Finnlands",
        "Schweden begrüßte den Beitritt Finnlands. Norwegen distanzierte sich davon. | Beitritt Finnlands"})
    void aPronounNamesTheIssueBeforeIt(String text, String label) {
        assertThat(labels(text)).containsOnly(label).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Norwegen lehnte das ab.", "Dänemark protestierte.", "Der Sprecher der schwedischen Regierung widersprach."})
    void whatNobodyNamedIsNoIssue(String text) {
        assertThat(labels(text)).isEmpty();
    }
}
