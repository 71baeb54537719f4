package org.depesche.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that a rule reads as a time expression.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param type its type
 * @param value its TIMEX3 value
 * @param day the day that it names, which times after it refer to; null when it names none
 */
record TimeMatch(int first, int end, TimeExpression.Type type, String value, @Nullable LocalDate day) {

    static TimeMatch date(int first, int end, String value) {
        return new TimeMatch(first, end, TimeExpression.Type.DATE, value, null);
    }

    static TimeMatch day(int first, int end, LocalDate day) {
        return new TimeMatch(first, end, TimeExpression.Type.DATE, CalendarDays.day(day), day);
    }

    static TimeMatch duration(int first, int end, String value) {
        return new TimeMatch(first, end, TimeExpression.Type.DURATION, value, null);
    }

    static TimeMatch set(int first, int end, String value) {
        return new TimeMatch(first, end, TimeExpression.Type.SET, value, null);
    }

    int length() {
        return end - first;
    }
}
