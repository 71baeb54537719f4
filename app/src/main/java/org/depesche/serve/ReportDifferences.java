package org.depesche.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.depesche.happenings.Counts;
import org.depesche.search.Fact;
import org.jspecify.annotations.Nullable;

/** In what the reports of one happening differ from the one that leads. Immutable and thread-safe. */
final class ReportDifferences {
    private final Counts counts;

    ReportDifferences(Counts counts) {
        this.counts = counts;
    }

    /** A report, with what it tells otherwise than the leading one. */
    Happenings.Report report(Fact.Act act, Fact.Act lead) {
        List<Counts.Count> own = counts.of(act.evidence().text());
        List<Counts.Count> first = counts.of(lead.evidence().text());
        List<String> others = new ArrayList<>(others(act, lead));
        if (own.stream().anyMatch(count -> isOther(count, first))) {
            others.add("counts");
        }
        return new Happenings.Report(act, act == lead, own.stream().map(Counts.Count::words).toList(), others);
    }

    /** Whether the others tell another number of the same, and not this one. */
    private static boolean isOther(Counts.Count count, List<Counts.Count> others) {
        List<String> values = others.stream().filter(other -> other.noun().equals(count.noun())).map(Counts.Count::value).toList();
        return !values.isEmpty() && !values.contains(count.value());
    }

    private static List<String> others(Fact.Act act, Fact.Act lead) {
        Map<String, @Nullable Object> own = values(act);
        Map<String, @Nullable Object> first = values(lead);
        return own.keySet().stream().filter(name -> !Objects.equals(own.get(name), first.get(name))).sorted().toList();
    }

    private static Map<String, @Nullable Object> values(Fact.Act act) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("type", act.type());
        values.put("mode", act.mode());
        values.put("status", act.status());
        values.put("date", act.date() == null ? null : act.date().substring(0, Math.min(10, act.date().length())));
        values.put("actors", handles(act.actors()));
        values.put("recipients", handles(act.recipients()));
        return values;
    }

    private static String handles(List<Fact.Party> parties) {
        return parties.stream().map(Fact.Party::handle).sorted().distinct().collect(Collectors.joining(" "));
    }
}
