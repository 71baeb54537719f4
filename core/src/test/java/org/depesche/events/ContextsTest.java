package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.Coded;
import org.junit.jupiter.api.Test;

class ContextsTest {
    @Test
    void actBringsItsOwnContext() {
        assertThat(contexts("Nordkorea testete eine Rakete.")).contains("military");
    }

    @Test
    void oneWordOfTheSentenceIsEnough() {
        assertThat(contexts("Kenia kritisierte Uganda wegen des Erdbebens.")).contains("disasters");
    }

    @Test
    void paragraphMustNameAContextMoreThanOnce() {
        assertThat(contexts("Kenia kritisierte Uganda. Im Grenzgebiet gilt eine Quarantäne.")).doesNotContain("health");
        assertThat(contexts("Kenia kritisierte Uganda. Im Grenzgebiet gilt eine Quarantäne. Die Epidemie breitet sich aus.")).contains("health");
    }

    private static List<String> contexts(String text) {
        return Coded.record(text).events().getFirst().contexts();
    }
}
