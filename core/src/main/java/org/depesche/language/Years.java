package org.depesche.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: „seit 1987“, „im Jahr 2012“, „in den 90er Jahren“, „in den neunziger Jahren“, „im 19. Jahrhundert“. */
final class Years implements TimeRule {
    private static final int EARLIEST_BARE = 1900;
    private static final int EARLIEST_NAMED = 1400; // „Friede von Osnabrück 1648“
    private static final int LATEST_BARE = 2050;

    private final TimeWords words;

    Years(TimeWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        String lower = tokens.lower(at);
        if (CalendarDates.isYear(tokens.get(at))) {
            return isYear(tokens, at) ? TimeMatch.date(at, at + 1, CalendarDays.year(tokens.get(at).number())) : null;
        }
        if (lower.startsWith("jahr") && words.is(TimeWords.UNIT, lower) && tokens.get(at + 1).isNumber() && tokens.get(at + 1).form().length() > 2) {
            return TimeMatch.date(at, at + 2, CalendarDays.year(tokens.get(at + 1).number()));
        }
        if (tokens.get(at).isOrdinal() && "CE".equals(words.value(TimeWords.UNIT, tokens.lower(at + 1)))) {
            return TimeMatch.date(at, at + 2, String.format(Locale.ROOT, "%02d", Math.max(0, tokens.get(at).number() - 1)));
        }
        return decade(tokens, at);
    }

    /** Whether four figures are a year and no amount: „seit 1987“ is one, „rund 2000 Menschen“ is none. */
    private boolean isYear(TimeTokens tokens, int at) {
        String before = tokens.lower(at - 1);
        int number = tokens.get(at).number();
        if (words.is(TimeWords.NO_YEAR_CUE, before) && isCounted(tokens, at + 1) || tokens.is(at + 1, "uhr") || tokens.is(at + 1, "%") || tokens.is(at + 1, "€")) {
            return false;
        }
        boolean counted = isCounted(tokens, at + 1);
        boolean cued = words.is(TimeWords.YEAR_CUE, before);
        boolean range = isRangeMark(before) && CalendarDates.isYear(tokens.get(at - 2));
        boolean firm = range || before.startsWith("jahr") || before.equals("seit") || before.equals("ab") || before.equals("im");
        boolean bare = number >= EARLIEST_BARE && number <= LATEST_BARE;
        boolean bracketed = (before.equals("(") || isRangeMark(before)) && !counted;
        boolean named = tokens.get(at - 1).isCapitalised() && at > 0;
        return firm && bare || cued && !counted || bracketed || bare && (!counted || named) || named && !counted && number >= EARLIEST_NAMED;
    }

    private static boolean isRangeMark(String lower) {
        return lower.equals("/") || lower.equals("-") || lower.equals("–") || lower.equals("bis");
    }

    /** Whether a noun follows, so that figures count it. */
    private static boolean isCounted(TimeTokens tokens, int after) {
        return after < tokens.size() && tokens.get(after).isCapitalised();
    }

    private @Nullable TimeMatch decade(TimeTokens tokens, int at) {
        String lower = tokens.lower(at);
        String tens = words.value(TimeWords.DECADE, lower);
        if (tens != null) {
            boolean whole = lower.endsWith("jahre") || lower.endsWith("jahren");
            boolean noun = isYears(tokens.lower(at + 1));
            return whole || noun ? TimeMatch.date(at, whole ? at + 1 : at + 2, "19" + tens) : null;
        }
        int er = lower.indexOf("er");
        boolean figures = (er == 2 || er == 4) && lower.charAt(er - 1) == '0' && lower.substring(0, er).chars().allMatch(Character::isDigit);
        boolean joined = figures && (lower.endsWith("jahre") || lower.endsWith("jahren"));
        if (!joined && !(figures && er + 2 == lower.length() && isYears(tokens.lower(at + 1)))) {
            return null;
        }
        String value = er == 4 ? lower.substring(0, 3) : (lower.charAt(0) < '2' ? "20" : "19") + lower.charAt(0);
        return TimeMatch.date(at, joined ? at + 1 : at + 2, value);
    }

    private static boolean isYears(String lower) {
        return lower.equals("jahre") || lower.equals("jahren");
    }
}
