package org.depesche.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.depesche.language.ClauseTense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Weeks, months, seasons and years from where the news stands: „in der vergangenen Woche“, „im kommenden Jahr“, „im vergangenen Herbst“, „Frühjahr 2013“, „im dritten
 * Quartal“, „am Wochenende“, „in den vergangenen zwei Jahren“.
 */
final class Periods implements TimeRule {
    private static final List<String> ARTICLES = List.of("der", "die", "das", "den", "dem", "des");
    private static final List<String> SEASON_CUES = List.of("im", "seit", "ab", "bis", "vom", "zum", "den", "der", "anfang", "mitte", "ende", "ganzen", "diesen");
    private static final int WEEKEND = 6;
    private static final int SEASON = 46; // half a season, in days
    private static final int MONTH = 16; // half a month, in days

    private final TimeWords words;

    Periods(TimeWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        int first = ARTICLES.contains(tokens.lower(at)) ? at + 1 : at;
        if (words.is(TimeWords.SHIFT, tokens.lower(first))) {
            return shifted(tokens, at, first, context);
        }
        if (words.is(TimeWords.ORDINAL, tokens.lower(first))) {
            return part(tokens, at, first, context);
        }
        return first > at ? null : unshifted(tokens, at, context);
    }

    private @Nullable TimeMatch shifted(TimeTokens tokens, int from, int at, TimeContext context) {
        int shift = Integer.parseInt(Objects.requireNonNull(words.value(TimeWords.SHIFT, tokens.lower(at))));
        String number = words.value(TimeWords.NUMBER, tokens.lower(at + 1));
        if (tokens.get(at + 1).isNumber()) {
            number = tokens.get(at + 1).form();
        }
        int noun = number != null || isAdjective(tokens.get(at + 1)) ? at + 2 : at + 1;
        String unit = words.value(TimeWords.UNIT, tokens.lower(noun));
        if (unit != null && number != null) {
            return TimeMatch.duration(from, noun + 1, Durations.value(number, unit));
        }
        if (unit != null) {
            return Durations.isPlural(tokens.lower(noun)) ? plural(from, noun + 1, unit, shift) : single(tokens, from, noun, unit, shift, context);
        }
        return shiftedNamed(tokens, from, noun, shift, context.anchor());
    }

    /** „im vergangenen Herbst“, „im kommenden Mai“ */
    private @Nullable TimeMatch shiftedNamed(TimeTokens tokens, int from, int at, int shift, @Nullable LocalDate anchor) {
        String season = words.value(TimeWords.SEASON, tokens.lower(at));
        int month = season == null ? words.number(TimeWords.MONTH, tokens.lower(at)) : middle(season);
        if (month == 0 || anchor == null || season == null && shift == 0) {
            return season == null ? null : season(tokens, from, at, Direction.UNKNOWN, anchor);
        }
        LocalDate moved = anchor.plusDays((long) Integer.signum(shift) * (season == null ? MONTH : SEASON));
        LocalDate named = shift == 0 ? Nearness.day(anchor, month, 15, Direction.UNKNOWN) : Nearness.monthBeside(moved, month, shift < 0);
        return named == null ? null : TimeMatch.date(from, at + 1, season == null ? CalendarDays.month(named) : CalendarDays.year(named.getYear()) + "-" + season);
    }

    private boolean isAdjective(TimeToken token) {
        return !token.isCapitalised() && !words.is(TimeWords.UNIT, token.lower()) && (token.lower().endsWith("en") || token.lower().endsWith("e"));
    }

    private static TimeMatch plural(int from, int end, String unit, int shift) {
        return shift > 0 ? TimeMatch.date(from, end, "FUTURE_REF") : TimeMatch.duration(from, end, Durations.value("X", unit));
    }

    private static @Nullable TimeMatch single(TimeTokens tokens, int from, int noun, String unit, int shift, TimeContext context) {
        if (unit.equals("D")) {
            LocalDate day = context.last();
            return shift != 0 || day == null ? null : TimeMatch.day(from, noun + 1, day);
        }
        String value = context.anchor() == null ? null : CalendarDays.period(unit, context.anchor(), unit.equals("WE") ? weekend(context.anchor(), shift) : shift);
        return value == null || tokens.get(noun + 1).isNumber() ? null : TimeMatch.date(from, noun + 1, value);
    }

    /** On a Sunday the last weekend is that of the week before; on other days too, as this week's is still to come. */
    private static int weekend(LocalDate anchor, int shift) {
        return shift > 0 && anchor.getDayOfWeek().getValue() < WEEKEND ? shift - 1 : shift;
    }

    /** „im dritten Quartal (2009)“, „in der zweiten Jahreshälfte“ */
    private @Nullable TimeMatch part(TimeTokens tokens, int from, int at, TimeContext context) {
        String ordinal = words.value(TimeWords.ORDINAL, tokens.lower(at));
        String noun = tokens.lower(at + 1);
        boolean quarter = "Q".equals(words.value(TimeWords.UNIT, noun));
        if (!quarter && !noun.equals("jahreshälfte") && !noun.startsWith("halbjahr")) {
            return null;
        }
        boolean dated = CalendarDates.isYear(tokens.get(at + 2));
        LocalDate anchor = context.anchor();
        String year = dated ? tokens.get(at + 2).form() : anchor == null ? "XXXX" : CalendarDays.year(anchor.getYear());
        return TimeMatch.date(from, dated ? at + 3 : at + 2, year + (quarter ? "-Q" : "-H") + ordinal);
    }

    private @Nullable TimeMatch unshifted(TimeTokens tokens, int at, TimeContext context) {
        if ("WE".equals(words.value(TimeWords.UNIT, tokens.lower(at))) && tokens.is(at - 1, "am") && context.anchor() != null) {
            boolean forward = context.direction(tokens, at) == Direction.FUTURE || context.anchor().getDayOfWeek().getValue() >= WEEKEND;
            return TimeMatch.date(at, at + 1, Objects.requireNonNull(CalendarDays.period("WE", context.anchor(), forward ? 0 : -1)));
        }
        boolean cued = SEASON_CUES.contains(tokens.lower(at - 1)) || seasonYear(tokens, at + 1) > at + 1;
        return cued ? season(tokens, at, at, context.direction(tokens, at), context.anchor()) : null;
    }

    private @Nullable TimeMatch season(TimeTokens tokens, int from, int at, Direction direction, @Nullable LocalDate anchor) {
        String season = words.value(TimeWords.SEASON, tokens.lower(at));
        if (season == null) {
            return null;
        }
        int end = seasonYear(tokens, at + 1);
        if (end > at + 1) {
            return TimeMatch.date(from, end, tokens.get(end - 1).form() + "-" + season);
        }
        LocalDate middle = anchor == null ? null : Nearness.day(anchor, middle(season), 15, direction);
        return TimeMatch.date(from, at + 1, (middle == null ? "XXXX" : CalendarDays.year(middle.getYear())) + "-" + season);
    }

    private static int middle(String season) {
        return switch (season) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            default -> 1;
        };
    }

    /** The end of a year after a season: "2013", "des Jahres 2013". */
    private static int seasonYear(TimeTokens tokens, int at) {
        int year = tokens.is(at, "des") && tokens.is(at + 1, "jahres") ? at + 2 : at;
        return CalendarDates.isYear(tokens.get(year)) ? year + 1 : at;
    }
}
