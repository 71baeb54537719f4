package org.depesche.harvest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header field by which a server asks to be left alone for a time: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** How long from now, a day at most; null where the field is absent or says nothing that can be read. */
    static @Nullable Duration of(@Nullable String field, Instant now) {
        if (field == null) {
            return null;
        }
        String value = field.strip();
        Duration asked = value.matches("\\d{1,18}") ? Duration.ofSeconds(Math.min(Long.parseLong(value), LONGEST.toSeconds())) : until(value, now);
        return asked == null ? null : asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static @Nullable Duration until(String date, Instant now) {
        try {
            return Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException | ArithmeticException wrong) {
            return null;
        }
    }
}
