package org.depesche.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "120                             | PT2M",
        "' 7 '                           | PT7S",
        "0                               | PT0S",
        "Wed, 04 Mar 2026 05:07:07 GMT   | PT1M",
        "Wed, 04 Mar 2026 05:00:00 GMT   | PT0S",
        "Fri, 04 Mar 2044 05:00:00 GMT   | PT24H",
        "999999999999                    | PT24H",
        "99999999999999999999999         | -",
        "-5                              | -",
        "bald                            | -",
        "''                              | -",
        "-                               | -"})
    void secondsAndDatesAreRead(@Nullable String field, @Nullable String time) {
        assertThat(RetryAfter.of(field, NOW)).isEqualTo(time == null ? null : Duration.parse(time));
    }
}
