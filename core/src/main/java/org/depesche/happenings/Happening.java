package org.depesche.happenings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event of the world, with its reports, the leading one first.
 *
 * @param reports at least one, in the order in which they lead
 * @param copies which of their articles print one copy
 */
public record Happening(List<Report> reports, CopyGroups copies) {

    public Happening {
        reports = List.copyOf(reports);
    }

    /** Its name: that of its leading report. */
    public String key() {
        return reports.getFirst().id();
    }

    /** How many articles tell it. */
    public int articles() {
        return (int) reports.stream().map(Report::article).distinct().count();
    }

    /** Its first day as ISO 8601; null where no report says when. */
    public @Nullable String from() {
        When when = when();
        return when == null ? null : LocalDate.ofEpochDay(when.first()).toString();
    }

    /** Its last day. */
    public @Nullable String to() {
        When when = when();
        return when == null ? null : LocalDate.ofEpochDay(when.last()).toString();
    }

    /** When it was: as the report says that knows best. */
    private @Nullable When when() {
        return reports.stream().map(Report::when).filter(Objects::nonNull)
                .min(Comparator.comparing(When::isVague).thenComparing(when -> !when.told()).thenComparing(When::first).thenComparing(When::last)).orElse(null);
    }

    /** Where it was, most precisely; null where no report says so. */
    public @Nullable String place() {
        return reports.stream().map(Report::site).filter(Objects::nonNull).min(Comparator.comparing((Site site) -> !site.precise())).map(Site::name)
                .orElse(null);
    }

    /**
     * How many publishers tell it independently: those of one newsroom count once, and so do those that print one copy; of the unknown ones at most one counts.
     */
    public int publishers() {
        Map<String, String> heads = new HashMap<>();
        for (Report report : reports) {
            String newsroom = "newsroom " + Objects.requireNonNullElse(report.newsroom(), "");
            Long cluster = copies.clusters().get(report.article());
            join(heads, newsroom, cluster == null ? newsroom : "copy " + cluster);
        }
        Set<String> known = new HashSet<>();
        reports.stream().filter(report -> report.newsroom() != null).forEach(report -> known.add(head(heads, "newsroom " + report.newsroom())));
        return Math.max(1, known.size());
    }

    private static void join(Map<String, String> heads, String a, String b) {
        heads.put(head(heads, a), head(heads, b));
    }

    private static String head(Map<String, String> heads, String name) {
        String head = name;
        while (!heads.getOrDefault(head, head).equals(head)) {
            head = heads.get(head);
        }
        return head;
    }
}
