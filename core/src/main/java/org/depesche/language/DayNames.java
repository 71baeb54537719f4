package org.depesche.language;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.depesche.language.ClauseTense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays and parts of the day: „Am Dienstag kam er an“, „am vergangenen Freitag“, „am Donnerstagabend“, „heute Morgen“, „Am Montag, den 3. November“, „am Abend“. In
 * the news a weekday is the last one, unless its clause looks forward.
 */
final class DayNames implements TimeRule {
    private static final Map<String, Integer> NEAR = Map.of("vorgestern", -2, "gestern", -1, "heute", 0, "morgen", 1, "übermorgen", 2);

    private final TimeWords words;
    private final CalendarDates dates;

    DayNames(TimeWords words, CalendarDates dates) {
        this.words = words;
        this.dates = dates;
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        if (words.is(TimeWords.SHIFT, tokens.lower(at))) {
            return weekday(tokens, at, at + 1, context);
        }
        TimeMatch weekday = weekday(tokens, at, at, context);
        return weekday != null ? weekday : NEAR.containsKey(tokens.lower(at)) ? near(tokens, at, context) : partOfDay(tokens, at, context);
    }

    private @Nullable TimeMatch weekday(TimeTokens tokens, int first, int at, TimeContext context) {
        TimeToken token = tokens.get(at);
        String part = compoundPart(token.lower());
        int weekday = words.number(TimeWords.WEEKDAY, part == null ? token.lower() : compoundDay(token.lower()));
        if (weekday == 0 || !token.isCapitalised()) {
            return null;
        }
        TimeMatch dated = part == null ? dated(tokens, first, at, context) : null;
        if (dated != null) {
            return dated;
        }
        String after = part == null ? partAfter(tokens, at + 1) : null;
        LocalDate day = context.anchor() == null ? null : resolve(tokens, first, at, weekday, context.anchor(), context);
        return named(first, after == null ? at + 1 : at + 2, part == null ? after : part, day, "XXXX-WXX-" + weekday);
    }

    private static TimeMatch named(int first, int end, @Nullable String part, @Nullable LocalDate day, String unknown) {
        String value = (day == null ? unknown : CalendarDays.day(day)) + (part == null ? "" : "T" + part);
        return new TimeMatch(first, end, part == null ? TimeExpression.Type.DATE : TimeExpression.Type.TIME, value, day);
    }

    /** „Am Montag, den 3. November“ */
    private @Nullable TimeMatch dated(TimeTokens tokens, int first, int at, TimeContext context) {
        int date = at + 1;
        while (date <= at + 3 && (tokens.is(date, ",") || tokens.is(date, "den") || tokens.is(date, "dem") || tokens.is(date, "("))) {
            date++;
        }
        TimeMatch match = date > at + 1 || tokens.get(date).isOrdinal() ? dates.match(tokens, date, context) : null;
        return match == null || match.day() == null ? null : TimeMatch.day(first, match.end(), match.day());
    }

    private LocalDate resolve(TimeTokens tokens, int first, int at, int weekday, LocalDate anchor, TimeContext context) {
        int back = Math.floorMod(anchor.getDayOfWeek().getValue() - weekday, 7);
        LocalDate last = anchor.minusDays(back);
        if (first < at) {
            int shift = Integer.parseInt(Objects.requireNonNull(words.value(TimeWords.SHIFT, tokens.lower(first))));
            LocalDate ofWeek = anchor.plusDays((long) weekday - anchor.getDayOfWeek().getValue());
            return shift < 0 ? back == 0 ? last.minusDays(7) : last : shift > 0 ? last.plusDays(7) : ofWeek;
        }
        boolean forward = back > 0 && context.direction(tokens, at) == Direction.FUTURE;
        return forward ? last.plusDays(7) : last;
    }

    private TimeMatch near(TimeTokens tokens, int at, TimeContext context) {
        String part = partAfter(tokens, at + 1);
        boolean tomorrow = tokens.is(at, "morgen");
        LocalDate day = context.anchor() == null ? null : context.anchor().plusDays(NEAR.get(tokens.lower(at)));
        if (tomorrow && (tokens.get(at).isCapitalised() && at > 0 || isBeforeMorning(tokens.lower(at - 1)))) {
            return partOfDay(tokens, at, context) instanceof TimeMatch morning ? morning : named(at, at + 1, null, null, "FUTURE_REF");
        }
        return named(at, part == null ? at + 1 : at + 2, part, day, "XXXX-XX-XX");
    }

    private static boolean isBeforeMorning(String before) {
        return before.equals("am") || before.equals("von") || before.equals("guten");
    }

    /** "Abend" in "gestern Abend", "am Dienstag Abend", "heute früh". */
    private @Nullable String partAfter(TimeTokens tokens, int at) {
        return tokens.is(at, "früh") ? "MO" : words.value(TimeWords.DAYPART, tokens.lower(at));
    }

    private @Nullable String compoundPart(String lower) {
        String day = compoundDay(lower);
        return day.length() == lower.length() ? null : words.value(TimeWords.DAYPART, lower.substring(day.length()));
    }

    /** "donnerstag" of "donnerstagabend"; the word itself where it begins with no weekday. */
    private String compoundDay(String lower) {
        int cut = lower.indexOf("tag") + 3;
        int day = cut > 3 ? cut : lower.startsWith("mittwoch") ? 8 : lower.startsWith("sonnabend") ? 9 : lower.length();
        return day < lower.length() && words.is(TimeWords.WEEKDAY, lower.substring(0, day)) ? lower.substring(0, day) : lower;
    }

    /** „Am Abend kam er an“, „in der Nacht“, „abends“: of the day last told of. */
    private @Nullable TimeMatch partOfDay(TimeTokens tokens, int at, TimeContext context) {
        String part = words.value(TimeWords.DAYPART, tokens.lower(at));
        if (part == null) {
            return null;
        }
        if (part.equals("NI") && (tokens.is(at + 1, "auf") || tokens.is(at + 1, "zum") || tokens.is(at + 1, "zu") || tokens.is(at + 1, "des"))) {
            return null; // „in der Nacht zum Dienstag“: the day tells more
        }
        boolean adverb = (at == 0 || !tokens.get(at).isCapitalised()) && tokens.lower(at).endsWith("s") && !tokens.is(at, "nachts");
        boolean noun = tokens.get(at).isCapitalised() && (isAt(tokens, at - 1) || isAt(tokens, at - 2) && tokens.lower(at - 1).endsWith("en"));
        return adverb || noun ? named(at, at + 1, part, context.last(), "XXXX-XX-XX") : null;
    }

    private static boolean isAt(TimeTokens tokens, int at) {
        return tokens.is(at, "am") || tokens.is(at, "zum") || tokens.is(at, "der") && tokens.is(at - 1, "in") || tokens.is(at, "diesem");
    }
}
