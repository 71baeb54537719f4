package org.depesche.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and gives them values as TIMEX3 writes them (timeml.org, TIMEX3 annotation guidelines; for German as in KRAUTS, Strötgen et al. 2018): days
 * and clock times, periods such as {@code 2014-W42} and {@code 2014-FA}, lengths such as {@code P3Y}, what recurs, and vague times ({@code PRESENT_REF}).
 *
 * <p>Times are reckoned from the dateline's day, else from the day of publication. Where neither is known, what depends on it is written with X: {@code XXXX-WXX-2}.
 * Linear time. Immutable and safe for threads.
 */
public final class TimeFinder {
    private final ClauseTense tense;
    private final List<TimeRule> rules;

    public TimeFinder(Lexicon lexicon) {
        TimeWords words = TimeWords.of(lexicon);
        CalendarDates dates = new CalendarDates(words);
        Periods periods = new Periods(words);
        Years years = new Years(words);
        tense = new ClauseTense(words);
        rules = List.of(new FixedTimes(lexicon, words), new ClockTimes(words), dates, new DayNames(words, dates), new Phases(words, List.of(dates, periods, years)), periods, years,
                new RegularTimes(words), new Durations(words));
    }

    /** The time expressions of a document, by start; none overlap. */
    public List<TimeExpression> find(SourceText text, List<Sentence> sentences, @Nullable Dated published, @Nullable Dated dateline) {
        LocalDate day = day(dateline);
        TimeContext context = new TimeContext(day == null ? day(published) : day, tense);
        List<TimeExpression> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Sentence sentence : sentences) {
            context.begin(sentence.index());
            find(text, TimeTokens.of(text, sentence), context, found, open);
        }
        if (!Today.isDaily(found, context.anchor())) {
            open.forEach(index -> found.set(index, nowadays(found.get(index))));
        }
        return List.copyOf(found);
    }

    private static TimeExpression nowadays(TimeExpression today) {
        return new TimeExpression(today.evidence(), today.type(), "PRESENT_REF");
    }

    private void find(SourceText text, TimeTokens tokens, TimeContext context, List<TimeExpression> found, List<Integer> open) {
        for (int at = 0; at < tokens.size(); ) {
            TimeMatch match = longest(tokens, at, context);
            if (match == null) {
                at++;
            } else {
                context.remember(match);
                if (Today.isOpen(tokens, match, context)) {
                    open.add(found.size());
                }
                found.add(new TimeExpression(text.evidence(tokens.span(match.first(), match.end())), match.type(), match.value()));
                at = match.end();
            }
        }
    }

    /** The longest expression that begins here; of equally long ones that of the first rule. */
    private @Nullable TimeMatch longest(TimeTokens tokens, int at, TimeContext context) {
        TimeMatch longest = null;
        for (TimeRule rule : rules) {
            TimeMatch match = rule.match(tokens, at, context);
            if (match != null && match.end() <= tokens.size() && (longest == null || match.length() > longest.length())) {
                longest = match;
            }
        }
        return longest;
    }

    private static @Nullable LocalDate day(@Nullable Dated dated) {
        if (dated == null || dated.value() == null || dated.precision() != Dated.Precision.DAY || dated.value().length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(dated.value().substring(0, 10));
        } catch (DateTimeParseException broken) {
            return null;
        }
    }
}
