package org.depesche.language;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of the clock: „gegen 14.30 Uhr“, „von 10 bis 12 Uhr“, „um halb neun“, „um 12.15“. They belong to the day last told of. */
final class ClockTimes implements TimeRule {
    private final TimeWords words;

    ClockTimes(TimeWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        if (tokens.is(at, "halb") && isCue(tokens.lower(at - 1))) {
            int hour = hour(tokens, at + 1);
            return hour < 1 || hour > 12 ? null : time(at, at + 2, hour - 1, 30, context);
        }
        int minutes = minutes(tokens.get(at).form());
        int hour = minutes >= 0 ? minutes / 60 : hour(tokens, at);
        if (hour < 0 || hour > 24 || minutes < 0 && !tokens.get(at).isNumber() && !tokens.is(at + 1, "uhr")) {
            return null;
        }
        if (tokens.is(at + 1, "uhr")) {
            return withUhr(tokens, at, hour, Math.max(0, minutes) % 60, context);
        }
        boolean range = isJoint(tokens.lower(at + 1)) && isTime(tokens, at + 2) && tokens.is(at + 3, "uhr");
        boolean bare = minutes >= 0 && isCue(tokens.lower(at - 1));
        return range || bare ? time(at, at + 1, hour, Math.max(0, minutes) % 60, context) : null;
    }

    /** "14 Uhr 30", "8 Uhr abends". */
    private TimeMatch withUhr(TimeTokens tokens, int at, int hour, int minute, TimeContext context) {
        int end = at + 2;
        int plus = minute == 0 && tokens.get(end).isNumber() && tokens.get(end).form().length() == 2 && tokens.get(end).number() < 60 ? tokens.get(end).number() : 0;
        end += plus > 0 ? 1 : 0;
        String part = tokens.lower(end).endsWith("s") ? words.value(TimeWords.DAYPART, tokens.lower(end)) : null;
        boolean later = ("AF".equals(part) || "EV".equals(part)) && hour < 12;
        return time(at, part == null ? end : end + 1, later ? hour + 12 : hour, minute + plus, context);
    }

    private boolean isTime(TimeTokens tokens, int at) {
        return minutes(tokens.get(at).form()) >= 0 || hour(tokens, at) >= 0;
    }

    private static boolean isJoint(String lower) {
        return lower.equals("bis") || lower.equals("und") || lower.equals("oder") || lower.equals("-") || lower.equals("–") || lower.equals("/");
    }

    private static boolean isCue(String before) {
        return before.equals("um") || before.equals("gegen") || before.equals("ab") || before.equals("bis") || before.equals("vor") || before.equals("nach");
    }

    /** An hour in figures or words; -1 for what is none. */
    private int hour(TimeTokens tokens, int at) {
        TimeToken token = tokens.get(at);
        if (token.isNumber()) {
            return token.number() <= 24 ? token.number() : -1;
        }
        String number = words.value(TimeWords.NUMBER, token.lower());
        return number == null || number.contains(".") || number.equals("X") || number.length() > 2 ? -1 : Integer.parseInt(number);
    }

    /** The minutes of the day in "14.30" or "8:05"; -1 for what is no time. */
    private static int minutes(String form) {
        int mark = Math.max(form.indexOf('.'), form.indexOf(':'));
        if (mark < 1 || mark > 2 || form.length() != mark + 3) {
            return -1;
        }
        for (int i = 0; i < form.length(); i++) {
            if (i != mark && (form.charAt(i) < '0' || form.charAt(i) > '9')) {
                return -1;
            }
        }
        int hour = Integer.parseInt(form.substring(0, mark));
        int minute = Integer.parseInt(form.substring(mark + 1));
        return hour <= 24 && minute < 60 ? hour * 60 + minute : -1;
    }

    private static TimeMatch time(int at, int end, int hour, int minute, TimeContext context) {
        LocalDate day = context.last();
        String value = (day == null ? "" : CalendarDays.day(day)) + String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return new TimeMatch(at, end, TimeExpression.Type.TIME, value, day);
    }
}
