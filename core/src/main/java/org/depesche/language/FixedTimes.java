package org.depesche.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Words and phrases that the table {@code times} lists: „Er kam gestern an“, „Er ist derzeit im Ausland“, „Zu Ostern sprach der Bischof“. */
final class FixedTimes implements TimeRule {
    private record Phrase(List<String> words, TimeExpression.Type type, String value) {}

    private static final String UNDATED = "XXXX-XX-XX";

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final TimeWords words;

    FixedTimes(Lexicon lexicon, TimeWords words) {
        this.words = words;
        for (Table.Row row : lexicon.table("times").rows()) {
            List<String> phrase = List.of(row.get("phrase").split(" "));
            byFirst.computeIfAbsent(phrase.getFirst(), first -> new ArrayList<>()).add(new Phrase(phrase, type(row), row.get("value")));
        }
    }

    private static TimeExpression.Type type(Table.Row row) {
        for (TimeExpression.Type type : TimeExpression.Type.values()) {
            if (type.name().equals(row.get("type"))) {
                return type;
            }
        }
        throw row.problem("no type of times: " + row.get("type") + "; one of " + List.of(TimeExpression.Type.values()));
    }

    @Override
    public @Nullable TimeMatch match(TimeTokens tokens, int at, TimeContext context) {
        Phrase best = null;
        for (Phrase phrase : byFirst.getOrDefault(tokens.lower(at), List.of())) {
            if ((best == null || phrase.words.size() > best.words.size()) && tokens.has(at, phrase.words)) {
                best = phrase;
            }
        }
        return best == null || isComparative(tokens, at) ? null : match(tokens, at, best, context);
    }

    /** "Ein Jahr früher" and "früher als sonst" compare. */
    private boolean isComparative(TimeTokens tokens, int at) {
        return tokens.is(at, "früher") && (words.is(TimeWords.UNIT, tokens.lower(at - 1)) || tokens.is(at + 1, "als") || tokens.is(at - 1, "nicht"));
    }

    private static TimeMatch match(TimeTokens tokens, int at, Phrase phrase, TimeContext context) {
        int end = at + phrase.words.size();
        String value = phrase.value;
        return switch (value.charAt(0)) {
            case 'D' -> day(at, end, context.anchor(), number(value));
            case 'L' -> day(at, end, context.lastOfAll(), number(value));
            case 'A', 'E' -> holiday(tokens, at, end, value, context);
            default -> value.charAt(1) == '+' || value.charAt(1) == '-' ? TimeMatch.date(at, end, period(value, context.anchor()))
                    : new TimeMatch(at, end, phrase.type, value, null);
        };
    }

    private static TimeMatch day(int at, int end, @Nullable LocalDate from, int shift) {
        return from == null ? TimeMatch.date(at, end, UNDATED) : TimeMatch.day(at, end, from.plusDays(shift));
    }

    private static String period(String value, @Nullable LocalDate anchor) {
        String period = anchor == null ? null : CalendarDays.period(value.substring(0, 1), anchor, number(value));
        return period == null ? UNDATED : period;
    }

    private static int number(String value) {
        return Integer.parseInt(value.substring(1));
    }

    /** A holiday of the year that follows it ("Weihnachten 2013"), else the nearest by tense. */
    private static TimeMatch holiday(TimeTokens tokens, int at, int end, String value, TimeContext context) {
        TimeToken next = tokens.get(end);
        boolean dated = next.isNumber() && next.form().length() == 4;
        LocalDate day = dated ? holiday(value, next.number()) : context.anchor() == null ? null : nearest(tokens, at, value, context.anchor(), context);
        return day == null ? TimeMatch.date(at, dated ? end + 1 : end, UNDATED) : TimeMatch.day(at, dated ? end + 1 : end, day);
    }

    private static LocalDate nearest(TimeTokens tokens, int at, String value, LocalDate anchor, TimeContext context) {
        LocalDate best = holiday(value, anchor.getYear());
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate day = holiday(value, year);
            best = Nearness.of(anchor, day, context.direction(tokens, at)) < Nearness.of(anchor, best, context.direction(tokens, at)) ? day : best;
        }
        return best;
    }

    private static LocalDate holiday(String value, int year) {
        return value.charAt(0) == 'E' ? CalendarDays.easter(year).plusDays(number(value))
                : LocalDate.of(year, Integer.parseInt(value.substring(1, 3)), Integer.parseInt(value.substring(4)));
    }
}
