package org.depesche.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.depesche.language.ClauseTense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Tells the day of publication from nowadays. "heute" in a present clause is nowadays, unless the text tells of other days around its own: „Heute ist der Hafen ein Park“
 * beside „Gestern trat er zurück. Heute tagt der Rat“.
 */
final class Today {
    private static final int AROUND = 10; // days

    private Today() {}

    /** Whether a match is a bare "heute" that may mean nowadays. */
    static boolean isOpen(TimeTokens tokens, TimeMatch match, TimeContext context) {
        return match.length() == 1 && tokens.is(match.first(), "heute") && context.direction(tokens, match.first()) != Direction.PAST;
    }

    /** Whether a text tells of days around its own. */
    static boolean isDaily(List<TimeExpression> found, @Nullable LocalDate anchor) {
        return anchor != null && found.stream().anyMatch(time -> isAround(time, anchor));
    }

    private static boolean isAround(TimeExpression time, LocalDate anchor) {
        if (time.value().length() < 10 || !Character.isDigit(time.value().charAt(0)) || time.value().charAt(4) != '-') {
            return false;
        }
        try {
            LocalDate day = LocalDate.parse(time.value().substring(0, 10));
            boolean itself = day.equals(anchor) && time.type() == TimeExpression.Type.DATE;
            return !itself && Math.abs(ChronoUnit.DAYS.between(anchor, day)) <= AROUND;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
