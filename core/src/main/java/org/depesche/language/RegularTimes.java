package org.depesche.language;

import org.jspecify.annotations.Nullable;

/** What recurs: „jeden Dienstag“, „alle vier Jahre“, „pro Jahr“, „dienstags“, „an jedem Montagabend“. */
final class RegularTimes implements TimeRule {
    private final TimeWords words;

    RegularTimes(TimeWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        int weekly = words.number(TimeWords.WEEKLY, tokens.lower(at));
        if (weekly > 0 && !tokens.get(at).isCapitalised()) {
            return TimeMatch.set(at, at + 1, "XXXX-WXX-" + weekly);
        }
        if (words.is(TimeWords.EVERY, tokens.lower(at))) {
            int noun = words.is(TimeWords.ORDINAL, tokens.lower(at + 1)) ? at + 2 : at + 1;
            return every(tokens, at, noun, noun > at + 1 ? words.value(TimeWords.ORDINAL, tokens.lower(at + 1)) : "1");
        }
        if (tokens.is(at, "alle")) {
            return all(tokens, at);
        }
        boolean rate = tokens.is(at, "pro") || tokens.is(at, "je") || isRate(tokens, at);
        String unit = rate ? words.value(TimeWords.UNIT, tokens.lower(at + 1)) : null;
        return unit == null || Durations.isPlural(tokens.lower(at + 1)) ? null : TimeMatch.set(at, at + 2, Durations.value("1", unit));
    }

    /** „500 Menschen im Jahr“, „einmal im Monat“; but not „im Jahr 2014“ or „im Jahr zuvor“. */
    private static boolean isRate(TimeTokens tokens, int at) {
        boolean noun = tokens.is(at + 1, "jahr") || tokens.is(at + 1, "monat");
        String after = tokens.lower(at + 2);
        boolean goesOn = tokens.get(at + 2).isNumber() || after.equals("zuvor") || after.equals("davor") || after.equals("danach") || after.equals("darauf") || after.equals("der")
                || after.equals("des") || after.equals("vor") || after.equals("nach");
        return tokens.is(at, "im") && noun && at > 0 && !goesOn;
    }

    private @Nullable TimeMatch every(TimeTokens tokens, int at, int noun, @Nullable String number) {
        String lower = tokens.lower(noun);
        String unit = words.value(TimeWords.UNIT, lower);
        if (unit != null) {
            return number == null ? null : TimeMatch.set(at, noun + 1, Durations.value(number, unit));
        }
        String part = words.value(TimeWords.DAYPART, lower);
        if (part != null) {
            return TimeMatch.set(at, noun + 1, "XXXX-XX-XXT" + part);
        }
        String season = words.value(TimeWords.SEASON, lower);
        return season != null ? TimeMatch.set(at, noun + 1, "XXXX-" + season) : weekday(at, noun, lower);
    }

    private @Nullable TimeMatch weekday(int at, int noun, String lower) {
        for (var weekday : words.role(TimeWords.WEEKDAY).entrySet()) {
            if (lower.startsWith(weekday.getKey())) {
                String rest = lower.substring(weekday.getKey().length());
                String part = words.value(TimeWords.DAYPART, rest);
                return rest.isEmpty() || part != null ? TimeMatch.set(at, noun + 1, "XXXX-WXX-" + weekday.getValue() + (part == null ? "" : "T" + part)) : null;
            }
        }
        return null;
    }

    private @Nullable TimeMatch all(TimeTokens tokens, int at) {
        TimeToken count = tokens.get(at + 1);
        String number = count.isNumber() ? count.form() : words.value(TimeWords.NUMBER, count.lower());
        String unit = words.value(TimeWords.UNIT, tokens.lower(at + 2));
        return number == null || unit == null || number.equals("1") ? null : TimeMatch.set(at, at + 3, Durations.value(number, unit));
    }
}
