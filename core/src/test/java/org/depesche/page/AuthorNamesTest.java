package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Von Anna Beispiel                              | Anna Beispiel
            Von Anna Beispiel, Kiew                        | Anna Beispiel
            Von Anna Beispiel und Bernd von Muster, dpa    | Anna Beispiel;Bernd von Muster
            Ein Kommentar von Carla Probe-Fall             | Carla Probe-Fall
            Dr. Max O'Muster / Eva M. Test                 | Dr. Max O'Muster;Eva M. Test
            Anna Beispiel (Text), Bernd Muster (Fotos)     | Anna Beispiel;Bernd Muster
            dpa                                            | ''
            Redaktion                                      | ''
            von einem Hund gebissen                        | ''
            """)
    void bylinesNamePersons(String byline, String names) {
        assertThat(AuthorNames.in(byline)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(";")));
    }
}
