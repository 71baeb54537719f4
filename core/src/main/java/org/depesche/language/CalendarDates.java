package org.depesche.language;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days and months by name or number: „am 27. Oktober 2014“, „am 3. und 4. Mai“, „im Oktober 2014“, „am 3.10.2014“, „im August vorigen Jahres“. A day without a year
 * is the nearest one by the tense of its clause.
 */
final class CalendarDates implements TimeRule {
    private static final int LIST = 14; // tokens from a day to the month of its list

    private final TimeWords words;

    CalendarDates(TimeWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        TimeToken token = tokens.get(at);
        if (CalendarDays.isIso(token.form())) {
            return numeric(at, token.form().split("-"), 2, 1, 0, context, tokens);
        }
        if (token.isOrdinal()) {
            return dayOfMonth(tokens, at, context);
        }
        if (isNumeric(token.form())) {
            return numericDate(tokens, at, context);
        }
        int month = month(tokens, at);
        return month == 0 ? null : month(tokens, at, month, context);
    }

    /** A month's number; 0 for what is none. "Mai" and "Jan" are months only as nouns with a capital. */
    private int month(TimeTokens tokens, int at) {
        return tokens.get(at).isCapitalised() ? words.number(TimeWords.MONTH, tokens.lower(at)) : 0;
    }

    private @Nullable TimeMatch dayOfMonth(TimeTokens tokens, int at, TimeContext context) {
        int monthAt = at + 1;
        while (monthAt < at + LIST && isListed(tokens, monthAt)) {
            monthAt++;
        }
        int month = month(tokens, monthAt);
        if (month == 0) {
            return null;
        }
        int end = monthAt == at + 1 ? yearEnd(tokens, monthAt + 1) : at + 1;
        LocalDate day = day(tokens, at, month, year(tokens, monthAt + 1, context), context);
        return day == null ? undated(tokens, at, end, month) : TimeMatch.day(at, end, day);
    }

    private static boolean isListed(TimeTokens tokens, int at) {
        String lower = tokens.lower(at);
        return tokens.get(at).isOrdinal() || ",./–-".contains(lower) || lower.equals("und") || lower.equals("bis") || lower.equals("oder") || lower.equals("sowie")
                || lower.equals("am") || lower.equals("zum") || lower.equals("den") || lower.equals("auf");
    }

    private @Nullable LocalDate day(TimeTokens tokens, int at, int month, int year, TimeContext context) {
        int day = tokens.get(at).number();
        if (year > 0) {
            return CalendarDays.date(year, month, day);
        }
        return context.anchor() == null ? null : Nearness.day(context.anchor(), month, day, context.direction(tokens, at));
    }

    private static @Nullable TimeMatch undated(TimeTokens tokens, int at, int end, int month) {
        int day = tokens.get(at).number();
        return CalendarDays.date(2000, month, day) == null ? null : TimeMatch.date(at, end, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
    }

    private TimeMatch month(TimeTokens tokens, int at, int month, TimeContext context) {
        int year = year(tokens, at + 1, context);
        int end = yearEnd(tokens, at + 1);
        if (year == 0 && context.anchor() != null) {
            LocalDate middle = Nearness.day(context.anchor().withDayOfMonth(15), month, 15, context.direction(tokens, at));
            year = middle == null ? 0 : middle.getYear();
        }
        String number = (month < 10 ? "-0" : "-") + month;
        return TimeMatch.date(at, end, (year == 0 ? "XXXX" : CalendarDays.year(year)) + number);
    }

    /** The year that stands here: "2014", "des Jahres 2014", "vorigen Jahres"; 0 where none does. */
    private int year(TimeTokens tokens, int at, TimeContext context) {
        int end = yearEnd(tokens, at);
        if (end == at) {
            return 0;
        }
        if (tokens.get(end - 1).isNumber()) {
            return tokens.get(end - 1).number();
        }
        String shift = words.value(TimeWords.SHIFT, tokens.lower(end - 2));
        return context.anchor() == null || shift == null ? 0 : context.anchor().getYear() + Integer.parseInt(shift);
    }

    private int yearEnd(TimeTokens tokens, int at) {
        int noun = tokens.is(at, "des") || tokens.is(at, "im") ? at + 1 : at;
        boolean named = tokens.lower(noun).startsWith("jahr") && isYear(tokens.get(noun + 1));
        boolean shifted = words.is(TimeWords.SHIFT, tokens.lower(noun)) && tokens.lower(noun + 1).startsWith("jahres");
        return isYear(tokens.get(at)) ? at + 1 : named || shifted ? noun + 2 : at;
    }

    static boolean isYear(TimeToken token) {
        return token.isNumber() && token.form().length() == 4 && token.number() >= 1000 && token.number() <= 2100;
    }

    /** "3.10.2014", "17.05." */
    private static boolean isNumeric(String form) {
        int stops = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            stops += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return stops > 0 && form.length() <= 10 && form.charAt(0) != '.';
    }

    private static @Nullable TimeMatch numericDate(TimeTokens tokens, int at, TimeContext context) {
        String[] parts = tokens.get(at).form().split("\\.");
        boolean whole = parts.length == 3 && (parts[2].length() == 4 || parts[2].length() == 2);
        boolean short2 = parts.length == 2 && parts[1].length() <= 2 && (tokens.get(at).form().endsWith(".") || isDayCue(tokens.lower(at - 1))) && !isMeasure(tokens, at + 1);
        return whole || short2 ? numeric(at, parts, 0, 1, 2, context, tokens) : null;
    }

    private static boolean isDayCue(String before) {
        return before.equals("am") || before.equals("vom") || before.equals("zum") || before.equals("den");
    }

    private static boolean isMeasure(TimeTokens tokens, int at) {
        return tokens.is(at, "uhr") || tokens.is(at, "prozent") || tokens.is(at, "euro") || tokens.is(at, "%");
    }

    private static @Nullable TimeMatch numeric(int at, String[] parts, int day, int month, int year, TimeContext context, TimeTokens tokens) {
        int[] numbers = new int[3];
        for (int i = 0; i < parts.length && i < 3; i++) {
            if (parts[i].isEmpty() || parts[i].length() > 4 || !parts[i].chars().allMatch(Character::isDigit)) {
                return null;
            }
            numbers[i] = Integer.parseInt(parts[i]);
        }
        int inYear = parts.length > 2 ? numbers[year] : 0;
        int century = parts.length > 2 && parts[year].length() == 2 ? inYear > 40 ? 1900 : 2000 : 0;
        LocalDate date = parts.length > 2 ? CalendarDays.date(inYear + century, numbers[month], numbers[day])
                : context.anchor() == null ? null : Nearness.day(context.anchor(), numbers[month], numbers[day], context.direction(tokens, at));
        return date == null ? null : TimeMatch.day(at, at + 1, date);
    }
}
