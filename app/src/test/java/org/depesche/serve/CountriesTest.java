package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({"IGO:EU, Europäische Union", "IGO:UN, Vereinte Nationen", "IGO:NATO, Nato", "IGO:ICJ, Internationaler Gerichtshof",
            "NGO:ICRC, Internationales Komitee vom Roten Kreuz"})
    void aBodyIsCalledByItsNameAndNotByOneOfItsParts(String id, String name) {
        assertThat(Countries.body(id)).isEqualTo(name);
    }

    @Test
    void anIdThatIsNoBodyHasNoName() {
        assertThat(Countries.body("IGO:NOBODY")).isEmpty();
    }
}
