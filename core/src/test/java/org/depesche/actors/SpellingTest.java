package org.depesche.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"Lawrow,Lavrov", "Juschtschenko,Yushchenko", "Erdoğan,Erdogan", "Schoigu,Shoigu", "Kaczyński,Kaczynski", "Sergej,Sergei", "Chatami,Khatami", "Orbán,Orban", "Tschurkin,Churkin"})
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(Spelling.fold(one)).isEqualTo(Spelling.fold(other));
    }

    @Test
    void differentNamesKeepDifferentKeys() {
        assertThat(Spelling.fold("Putin")).isNotEqualTo(Spelling.fold("Peskow"));
        assertThat(Spelling.fold("Merkel")).isNotEqualTo(Spelling.fold("Merz"));
    }
}
