package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.language.Morphology;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Number;
import org.depesche.language.Morphology.Person;
import org.depesche.language.Morphology.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodRuleTest {
    private static Morphology of(String word, String tagged) {
        Draft draft = Drafts.of(tagged);
        return new MoodRule().finite(draft, Drafts.place(draft, word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sei | Die/ART Lage/NN sei/VAFIN ernst/ADJD | KONJUNKTIV_1",
        "habe | Der/ART Minister/NN habe/VAFIN gelogen/VVPP | KONJUNKTIV_1",
        "könne | Er/PPER könne/VMFIN nicht/PTKNEG kommen/VVINF | KONJUNKTIV_1",
        "verweigere | Moskau/NE verweigere/VVFIN die/ART Zusage/NN | KONJUNKTIV_1",
        "seien | Die/ART Gespräche/NN seien/VAFIN gescheitert/VVPP | KONJUNKTIV_1",
        "wäre | Die/ART Lage/NN wäre/VAFIN ernst/ADJD | KONJUNKTIV_2",
        "hätten | Beide/PIS hätten/VAFIN zugestimmt/VVPP | KONJUNKTIV_2",
        "würde | Das/PDS würde/VAFIN helfen/VVINF | KONJUNKTIV_2",
        "möchte | Sie/PPER möchte/VMFIN verhandeln/VVINF | KONJUNKTIV_2",
        "sollte | Die/ART Regierung/NN sollte/VMFIN zurücktreten/VVINF | KONJUNKTIV_2",
        "sollte | Wenn/KOUS es/PPER zum/APPRART Krieg/NN kommen/VVINF sollte/VMFIN | KONJUNKTIV_2",
        "sollte | Die/ART Konferenz/NN sollte/VMFIN beginnen/VVINF ,/$, als/KOUS der/ART Strom/NN ausfiel/VVFIN | IND",
        "sagte | Der/ART Minister/NN sagte/VVFIN ab/PTKVZ | IND",
        "haben | Die/ART Parteien/NN haben/VAFIN zugestimmt/VVPP | IND",
        "ging | Der/ART Streit/NN ging/VVFIN weiter/PTKVZ | IND",
        "habe | Ich/PPER habe/VAFIN das/PDS nicht/PTKNEG gesagt/VVPP | IND",
    })
    void moodFollowsFormAndContext(String word, String tagged, Mood mood) {
        assertThat(of(word, tagged).mood()).isEqualTo(mood);
    }

    @Test
    void personNumberAndTenseComeFromTheChosenReading() {
        Morphology forderten = of("forderten", "Die/ART Abgeordneten/NN forderten/VVFIN Aufklärung/NN");
        assertThat(forderten.person()).isEqualTo(Person.THIRD);
        assertThat(forderten.number()).isEqualTo(Number.PLUR);
        assertThat(forderten.tense()).isEqualTo(Tense.PAST);
    }

    @Test
    void unknownVerbIsIndicative() {
        assertThat(of("twitterisierte", "Er/PPER twitterisierte/VVFIN das/PDS").mood()).isEqualTo(Mood.IND);
    }
}
