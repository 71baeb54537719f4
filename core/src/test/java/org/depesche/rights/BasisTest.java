package org.depesche.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {
    private static final TdmReservation RESERVED = new TdmReservation(true, "meta tdm-reservation");

    @ParameterizedTest
    @CsvSource({"44b, false", "60d, true", "licence:Musterverlag 2026, true"})
    void aReservationStandsAgainstMiningAlone(String label, boolean allowed) {
        Basis basis = Basis.of(label);

        assertThat(basis).isNotNull();
        assertThat(basis.label()).isEqualTo(label);
        assertThat(basis.allows(RESERVED)).isEqualTo(allowed);
        assertThat(basis.allows(TdmReservation.NONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "44", "44B", "licence:", "licence: ", "licence"})
    void otherNamesAreNone(String label) {
        assertThat(Basis.of(label)).isNull();
    }

    @Test
    void theGroundGoesIntoTheRights() {
        assertThat(Rights.UNSTATED.usedBy(new Basis.Research()).use()).isEqualTo("60d");
    }
}
