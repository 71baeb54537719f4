package org.depesche.happenings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.article.Article;
import org.depesche.duplicates.Publishers;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Reduces the events of a record to reports. Immutable and thread-safe. */
final class ReportReader {
    private static final int SENTENCE = 400; // UTF-16 units to either side of the trigger, at most
    private static final int WEEK = 6;

    private final Nouns nouns;
    private final Counts counts;
    private final Publishers publishers;

    ReportReader(Nouns nouns, Counts counts, Publishers publishers) {
        this.nouns = nouns;
        this.counts = counts;
        this.publishers = publishers;
    }

    List<Report> of(String article, Record record) {
        String publisher = publishers.independent(record.article());
        String newsroom = publisher == null ? null : ReportLine.plain(publisher);
        List<String> headline = record.article().title() == null ? List.of() : nouns.of(record.article().title());
        return record.events().stream().map(event -> report(article, record, event, headline, newsroom)).toList();
    }

    private Report report(String article, Record record, Event event, List<String> headline, @Nullable String newsroom) {
        Dated published = record.article().published();
        Set<String> names = names(record, event);
        String sentence = sentence(record.article(), event);
        return new Report(
                article, event.key(), event.type(), event.cameo(), event.status(), parties(record, event.actors()), parties(record, event.recipients()),
                when(event.date()), site(record, event.place()), without(nouns.of(sentence), names), without(headline, names),
                counts.of(sentence).stream().map(Counts.Count::value).distinct().sorted().toList(),
                published == null ? null : published.value(), newsroom);
    }

    private static List<Party> parties(Record record, List<String> keys) {
        return record.actors().stream().filter(actor -> keys.contains(actor.key())).map(Party::of).toList();
    }

    /** The stems of the words that name the event's own parties, and of those that say when: whether these are the same is seen elsewhere. */
    private Set<String> names(Record record, Event event) {
        Set<String> names = new HashSet<>();
        for (Actor actor : record.actors()) {
            if (event.actors().contains(actor.key()) || event.recipients().contains(actor.key())) {
                names.addAll(nouns.of(actor.name()));
                actor.mentions().forEach(mention -> names.addAll(nouns.of(mention.evidence().text())));
            }
        }
        record.times().forEach(time -> names.addAll(nouns.of(time.evidence().text())));
        return names;
    }

    private static List<String> without(List<String> words, Set<String> names) {
        return words.stream().filter(word -> !names.contains(word)).toList();
    }

    private static @Nullable Site site(Record record, @Nullable Evidence words) {
        return words == null ? null : record.places().stream().filter(place -> words.span().contains(place.evidence().span())).findFirst().map(Site::of)
                .orElse(null);
    }

    /** The sentence of the event, cut at full stops around its words. */
    private static String sentence(Article article, Event event) {
        Span words = Stream.of(event.trigger(), event.actorSpans(), event.recipientSpans()).flatMap(List::stream).map(Evidence::span).reduce(Span::cover)
                .orElseThrow();
        String text = article.text().string();
        int from = article.text().utf16(words.start());
        int to = article.text().utf16(words.end());
        int least = Math.max(0, from - SENTENCE);
        while (from > least && !isBorder(text, from - 1)) {
            from--;
        }
        int most = Math.min(text.length(), to + SENTENCE);
        while (to < most && !isBorder(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isBorder(String text, int at) {
        char letter = text.charAt(at);
        return letter == '\n' || (letter == '.' || letter == '!' || letter == '?') && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static @Nullable When when(Dated date) {
        String iso = date.value();
        if (iso == null) {
            return null;
        }
        boolean told = !date.basis().equals("published");
        try {
            return switch (date.precision()) {
                case DAY -> day(LocalDate.parse(iso.substring(0, Math.min(iso.length(), "2014-10-15".length()))), told);
                case WEEK -> week(LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE), told);
                case MONTH -> new When(YearMonth.parse(iso).atDay(1).toEpochDay(), YearMonth.parse(iso).atEndOfMonth().toEpochDay(), told);
                case YEAR -> new When(LocalDate.parse(iso + "-01-01").toEpochDay(), LocalDate.parse(iso + "-12-31").toEpochDay(), told);
                case NONE -> null;
            };
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static When day(LocalDate day, boolean told) {
        return new When(day.toEpochDay(), day.toEpochDay(), told);
    }

    private static When week(LocalDate monday, boolean told) {
        return new When(monday.toEpochDay(), monday.toEpochDay() + WEEK, told);
    }
}
