package org.depesche.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    private static final Counts COUNTS = new Counts(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Chile wies drei peruanische Diplomaten aus. | 3 | drei peruanische Diplomaten",
        "Mali entließ 12 Soldaten, sagte er. | 12 | 12 Soldaten",
        "Sie gaben 2,5 Millionen Euro. | 2,5 | 2,5 Millionen",
        "Es kamen 1.200 Helfer. | 1200 | 1.200 Helfer",
        "Zwölf Schiffe liefen aus. | 12 | Zwölf Schiffe"})
    void aNumberIsToldWithWhatItCounts(String sentence, String value, String words) {
        assertThat(COUNTS.of(sentence)).singleElement().satisfies(count -> {
            assertThat(count.value()).isEqualTo(value);
            assertThat(count.words()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Am 14. Mai 2025 begann es.", "Im Jahr 2025 Truppen zu schicken, war falsch.", "Um 15 Uhr begann es.", "Beide Länder schwiegen.",
            "Eine Kommission prüft das.", "", "7"})
    void daysYearsAndHoursAreNoCounts(String sentence) {
        assertThat(COUNTS.of(sentence)).isEmpty();
    }

    @Test
    void inflectedNounsCountAsOne() {
        assertThat(COUNTS.of("mit drei Diplomaten").getFirst().noun()).isEqualTo(COUNTS.of("Drei Diplomatinnen gingen.").getFirst().noun());
    }
}
