package org.depesche.happenings;

import java.util.Comparator;
import java.util.List;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event of one article, reduced to what tells whether another article reports the same. Immutable.
 *
 * @param article the article's key, the same in whatever order articles come
 * @param event the event's key in it
 * @param code the CAMEO code
 * @param words nouns of the event's own sentence, as stems
 * @param headline those of the article's headline
 * @param counts the numbers of the sentence, in digits, in alphabetical order
 * @param published when the article was published, as ISO 8601
 * @param newsroom the independent publisher
 */
public record Report(
        String article,
        String event,
        EventType type,
        String code,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        @Nullable When when,
        @Nullable Site site,
        List<String> words,
        List<String> headline,
        List<String> counts,
        @Nullable String published,
        @Nullable String newsroom) {
    /** The order in which reports lead: those whose words say when, then the earliest. */
    static final Comparator<Report> ORDER = Comparator
            .comparing((Report report) -> report.when == null ? Long.MAX_VALUE : report.when.first())
            .thenComparing(report -> report.when == null || !report.when.told())
            .thenComparing(Report::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::article)
            .thenComparing(Report::event);

    /** The first day, in days since 1970, by which it is looked for; null for one that does not say when. */
    public @Nullable Long day() {
        return when == null || !when.isUsable() ? null : when.first();
    }

    /** Whether it only says in which week or month it was. */
    public boolean isVague() {
        return when != null && when.isVague();
    }

    /** The last day, like {@link #day}. */
    public @Nullable Long lastDay() {
        return when == null || !when.isUsable() ? null : when.last();
    }

    /** The report as a line of text without article and event. */
    public String line() {
        return ReportLine.of(this);
    }

    /** The report that {@link #line} wrote. Throws {@link IllegalArgumentException} for a line that is none. */
    public static Report parse(String article, String event, String line) {
        return ReportLine.parse(article, event, line);
    }

    /** Its name in the whole store. */
    public String id() {
        return article + "#" + event;
    }
}
