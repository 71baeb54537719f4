package org.depesche.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time: „drei Jahre lang“, „rund zehn Minuten“, „seit Wochen“, „jahrelang“, „das dreitägige Treffen“, „vier Jahre und fünf Monate“. With "vor" they name a
 * date: „vor drei Jahren“. Ages are none: „Er ist 47 Jahre alt“.
 */
final class Durations implements TimeRule {
    private static final List<String> PREPOSITIONS = List.of("seit", "vor", "nach", "über", "für", "binnen", "von", "innerhalb", "auf");
    private static final List<String> PLURALS = List.of("sekunden", "minuten", "stunden", "tage", "tagen", "wochen", "wochenenden", "monate", "monaten", "quartale", "quartalen", "jahre", "jahren",
            "jahrzehnte", "jahrzehnten", "jahrhunderte", "jahrhunderten");
    private static final int APPROXIMATIONS = 4;

    private final TimeWords words;

    Durations(TimeWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        String length = words.value(TimeWords.LENGTH, tokens.lower(at));
        if (length != null) {
            return TimeMatch.duration(at, at + 1, value("X", length));
        }
        TimeMatch adjective = adjective(tokens, at);
        if (adjective != null) {
            return adjective;
        }
        if (tokens.is(at, "vor")) {
            return ago(tokens, at, context);
        }
        TimeMatch counted = counted(tokens, at);
        return counted != null ? counted : uncounted(tokens, at);
    }

    /** The value of so many units; half a year is six months. */
    static String value(String number, String unit) {
        String count = number.equals("0.5") ? Map.of("Y", "6", "TH", "30", "D", "12", "TM", "30").getOrDefault(unit, number) : number;
        String smaller = count.equals(number) ? unit : Map.of("Y", "M", "TH", "TM", "D", "TH", "TM", "TS").getOrDefault(unit, unit);
        return smaller.startsWith("T") ? "PT" + count + smaller.substring(1) : "P" + count + smaller;
    }

    static boolean isPlural(String lower) {
        return PLURALS.contains(lower);
    }

    private @Nullable TimeMatch counted(TimeTokens tokens, int from) {
        int at = from;
        while (at < from + APPROXIMATIONS && words.is(TimeWords.APPROX, tokens.lower(at))) {
            at++;
        }
        String number = number(tokens, at);
        if (number == null || isAge(tokens, from)) {
            return null;
        }
        int after = at + 1;
        if (number.equals("1") && number(tokens, after) instanceof String more) { // "ein paar", "ein halbes"
            number = more;
            after++;
        }
        int noun = words.is(TimeWords.UNIT, tokens.lower(after)) || !isAdjective(tokens.get(after)) ? after : after + 1;
        String unit = words.value(TimeWords.UNIT, tokens.lower(noun));
        if (unit == null) {
            return range(tokens, from, at, number);
        }
        if (words.is(TimeWords.AGE, tokens.lower(noun + 1)) || tokens.is(noun, "tages") || unit.equals("CE") && number.equals("1")) {
            return null;
        }
        return withRest(tokens, from, noun, number, unit);
    }

    /** „vier Jahre und fünf Monate“ */
    private TimeMatch withRest(TimeTokens tokens, int from, int noun, String number, String unit) {
        String more = tokens.is(noun + 1, "und") ? number(tokens, noun + 2) : null;
        String smaller = more == null ? null : words.value(TimeWords.UNIT, tokens.lower(noun + 3));
        boolean both = unit.equals("Y") && "M".equals(smaller);
        return both ? TimeMatch.duration(from, noun + 4, "P" + number + "Y" + more + "M") : TimeMatch.duration(from, noun + 1, value(number, unit));
    }

    private boolean isAdjective(TimeToken token) {
        boolean adjective = words.is(TimeWords.LONG, token.lower()) || !words.is(TimeWords.NUMBER, token.lower());
        return adjective && !token.isCapitalised() && token.lower().length() > 4 && (token.lower().endsWith("en") || token.lower().endsWith("e") || token.lower().endsWith("es"));
    }

    /** The first of „fünf bis neun Monate“. */
    private @Nullable TimeMatch range(TimeTokens tokens, int from, int at, String number) {
        boolean joint = tokens.is(at + 1, "bis") || tokens.is(at + 1, "oder") || tokens.is(at + 1, "-") || tokens.is(at + 1, "–");
        String unit = joint && number(tokens, at + 2) != null ? words.value(TimeWords.UNIT, tokens.lower(at + 3)) : null;
        return unit == null || words.is(TimeWords.AGE, tokens.lower(at + 4)) ? null : TimeMatch.duration(from, at + 1, value(number, unit));
    }

    /** „mit 37 Jahren“, „ab 18 Jahren“, „im Alter von 37 Jahren“ */
    private static boolean isAge(TimeTokens tokens, int at) {
        return tokens.is(at - 1, "mit") || tokens.is(at - 1, "ab") || tokens.is(at - 1, "von") && tokens.is(at - 2, "alter");
    }

    private @Nullable String number(TimeTokens tokens, int at) {
        String form = tokens.get(at).form();
        if (tokens.get(at).isNumber()) {
            return Integer.toString(tokens.get(at).number());
        }
        int comma = form.indexOf(',');
        boolean decimal = comma > 0 && form.length() < 8 && form.chars().allMatch(c -> c == ',' || c >= '0' && c <= '9');
        return decimal ? form.replace(',', '.') : words.value(TimeWords.NUMBER, tokens.lower(at));
    }

    private @Nullable TimeMatch uncounted(TimeTokens tokens, int at) {
        String unit = words.value(TimeWords.UNIT, tokens.lower(at));
        boolean plural = unit != null && isPlural(tokens.lower(at)) && tokens.get(at).isCapitalised();
        return plural && PREPOSITIONS.contains(tokens.lower(at - 1)) && !CalendarDates.isYear(tokens.get(at + 1)) ? TimeMatch.duration(at, at + 1, value("X", unit)) : null;
    }

    /** "dreitägig", "10-minütige" */
    private @Nullable TimeMatch adjective(TimeTokens tokens, int at) {
        String lower = tokens.lower(at);
        for (Map.Entry<String, String> ending : words.role(TimeWords.LENGTH_ENDING).entrySet()) {
            int cut = lower.indexOf(ending.getKey());
            if (cut > 0 && lower.length() - cut - ending.getKey().length() <= 2) {
                String number = prefixNumber(lower.substring(0, cut));
                return number == null ? null : TimeMatch.duration(at, at + 1, value(number, ending.getValue()));
            }
        }
        return null;
    }

    private @Nullable String prefixNumber(String prefix) {
        String bare = prefix.endsWith("-") ? prefix.substring(0, prefix.length() - 1) : prefix;
        boolean figures = !bare.isEmpty() && bare.length() < 4 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? bare : words.value(TimeWords.NUMBER, bare);
    }

    /** „vor drei Jahren“: the year, month, week or day so long ago. */
    private @Nullable TimeMatch ago(TimeTokens tokens, int at, TimeContext context) {
        TimeMatch length = counted(tokens, at + 1);
        LocalDate anchor = context.anchor();
        if (length == null || anchor == null || !Ago.isPoint(tokens, length)) {
            return null;
        }
        String value = Ago.value(length.value(), anchor);
        return value == null ? null : TimeMatch.date(at, length.end(), value);
    }
}
