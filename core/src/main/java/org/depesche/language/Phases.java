package org.depesche.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beginning, middle and end of a period, with the period's value: „Ende kommender Woche“, „seit Mitte September“, „Anfang des Jahres“, „Mitte der siebziger Jahre“. */
final class Phases implements TimeRule {
    private final TimeWords words;
    private final List<TimeRule> periods;

    Phases(TimeWords words, List<TimeRule> periods) {
        this.words = words;
        this.periods = List.copyOf(periods);
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        if (!words.is(TimeWords.PHASE, tokens.lower(at))) {
            return null;
        }
        boolean article = tokens.is(at + 1, "der") || tokens.is(at + 1, "des");
        TimeMatch inner = inner(tokens, at + 1, context);
        if (inner == null && article) {
            inner = inner(tokens, at + 2, context);
        }
        if (inner != null) {
            return TimeMatch.date(at, inner.end(), inner.value());
        }
        return article ? current(tokens, at, context.anchor()) : null;
    }

    private @Nullable TimeMatch inner(TimeTokens tokens, int at, TimeContext context) {
        for (TimeRule rule : periods) {
            TimeMatch match = rule.match(tokens, at, context);
            if (match != null && match.type() == TimeExpression.Type.DATE && !match.value().endsWith("_REF")) {
                return match;
            }
        }
        return null;
    }

    /** „Anfang der Woche“ */
    private @Nullable TimeMatch current(TimeTokens tokens, int at, @Nullable LocalDate anchor) {
        String unit = words.value(TimeWords.UNIT, tokens.lower(at + 2));
        boolean period = unit != null && !unit.equals("D") && !Durations.isPlural(tokens.lower(at + 2));
        String value = period && anchor != null ? CalendarDays.period(unit, anchor, 0) : null;
        return value == null ? null : TimeMatch.date(at, at + 3, value);
    }
}
