package org.depesche.happenings;

import java.util.Collection;
import java.util.List;
import org.depesche.duplicates.Publishers;
import org.depesche.lexicon.Lexicon;
import org.depesche.record.Record;

/**
 * Joins the events of many articles into happenings: what happened once, and who reports it. The rule is the table {@code happenings}. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Joiner joiner = new Joiner(Lexicon.standard());
 * List<Report> reports = records.stream().flatMap(record -> joiner.reports(record.id(), record).stream()).toList();
 * joiner.join(reports, new CopyGroups(Map.of())).forEach(kin -> …);
 * }</pre>
 */
public final class Joiner {
    private final ReportReader reader;
    private final Comparison comparison;
    private final int reach;

    public Joiner(Lexicon lexicon) {
        Thresholds limits = Thresholds.of(lexicon);
        reader = new ReportReader(new Nouns(lexicon), new Counts(lexicon), new Publishers(lexicon));
        comparison = new Comparison(limits);
        reach = (int) Math.ceil(Math.max(limits.daysCopies(), Math.max(limits.daysPublished(), limits.daysTold())));
    }

    /** The reports of an article; its key must be the same in whatever order articles come. */
    public List<Report> reports(String article, Record record) {
        return reader.of(article, record);
    }

    /** Whether two reports tell the same, seen by themselves. */
    public boolean same(Report a, Report b, CopyGroups copies) {
        return comparison.same(a, b, copies.are(a, b));
    }

    /** The happenings of these reports. */
    public List<Kin> join(Collection<Report> reports, CopyGroups copies) {
        return new Grouping(comparison, copies, reports).result();
    }

    /** What a report shares at least one of with each that tells the same. */
    public List<String> grips(Report report) {
        return comparison.grips(report);
    }

    /** How many days may lie between two reports of the same. */
    public int reach() {
        return reach;
    }
}
