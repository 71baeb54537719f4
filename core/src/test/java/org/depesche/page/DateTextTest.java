package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-10-15                          | 2014-10-15
            2014-10-15T08:30:00+02:00           | 2014-10-15T08:30:00+02:00
            2014-10-15T08:30:00+0200            | 2014-10-15T08:30:00+02:00
            2014-10-15 08:30:12.345Z            | 2014-10-15T08:30:12Z
            20141015T083000Z                    | 2014-10-15T08:30:00Z
            20141015                            | 2014-10-15
            15.10.2014                          | 2014-10-15
            3.5.2014, 8.05 Uhr                  | 2014-05-03T08:05:00
            03/05/2014                          | 2014-05-03
            3. Mai 2014, 17:47                  | 2014-05-03T17:47:00
            Stand: 1. März 2014 um 9:05 Uhr     | 2014-03-01T09:05:00
            Montag, 5. Jänner 2015              | 2015-01-05
            October 15, 2014                    | 2014-10-15
            Wed, 15 Oct 2014 08:30:00 GMT       | 2014-10-15
            15.10.14                            | 2014-10-15
            1413354600                          | 2014-10-15T06:30Z
            """)
    void datesAreReadAsTheyAreWritten(String written, String iso) {
        assertThat(DateText.iso(written)).startsWith(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "31.02.2014", "2014-13-01", "Tel. 030 1234", "15:30 Uhr", "99999999"})
    void whatIsNoDateGivesNone(String written) {
        assertThat(DateText.iso(written)).isNull();
    }

    @Test
    void onlyTheStartOfALongTextIsLookedAt() {
        assertThat(DateText.iso(" ".repeat(10) + "x".repeat(5_000_000) + " 15.10.2014")).isNull();
    }
}
