package org.depesche.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Morphology.Tense;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Marks acts told as background, more than a year before publication: by their date, or because a dated sentence before goes on ("1989 protestierten die Studenten. Damals schlug die Armee den
 * Aufstand nieder.").
 */
final class Background {
    private static final int DATE = 10; // letters of an ISO day

    private final Occasion occasion;
    private final EventWords words;
    private final @Nullable LocalDate limit;
    private final Set<Integer> told = new HashSet<>(); // sentences that tell of the past

    Background(Reading reading, Occasion occasion, EventWords words) {
        this.occasion = occasion;
        this.words = words;
        Dated published = reading.article().published();
        this.limit = published == null ? null : Optional.ofNullable(published.value()).flatMap(Background::lastDay).map(day -> day.minusYears(1)).orElse(null);
    }

    /** The finding, historical where it is; the findings of an article are to come in reading order. */
    Finding marked(Finding finding) {
        if (limit == null || finding.status() != Status.ACTUAL || !isPast(finding)) {
            return finding;
        }
        told.add(finding.sentence().index());
        return finding.as(Status.HISTORICAL);
    }

    private boolean isPast(Finding finding) {
        Optional<LocalDate> day = occasion.told(finding).flatMap(Background::lastDay);
        return day.isPresent() ? day.get().isBefore(limit) : goesOn(finding.sentence());
    }

    /** "damals", or the past tense after a sentence that tells of the past. */
    private boolean goesOn(Sentence sentence) {
        if (sentence.tokens().stream().anyMatch(token -> words.isForm("then", token))) {
            return true;
        }
        boolean before = told.contains(sentence.index() - 1) || told.contains(sentence.index());
        return before && sentence.tokens().stream().anyMatch(token -> token.morphology().tense() == Tense.PAST) && sentence.tokens().stream().noneMatch(token -> token.morphology().tense() == Tense.PRES);
    }

    /** The last day of an ISO year, month, week or day. */
    private static Optional<LocalDate> lastDay(String value) {
        try {
            return Optional.of(switch (value.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31);
                case 7 -> YearMonth.parse(value).atEndOfMonth();
                case 8 -> LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4).plusWeeks(Integer.parseInt(value.substring(6)) - 1L).plusDays(6);
                default -> LocalDate.parse(value.substring(0, DATE));
            });
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
