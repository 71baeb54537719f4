package org.depesche.serve;

import java.util.List;
import java.util.Objects;
import org.depesche.store.Review;
import org.depesche.store.Sql;
import org.depesche.table.Table;

/**
 * How far people agree who decided on the same facts.
 *
 * @param pairs the newest pairs of decisions
 * @param agreed how many of these came to the same
 * @param kappa Cohen's kappa, agreement beyond chance; 1 where all agree
 */
public record Agreement(List<Pair> pairs, long agreed, double kappa) {

    /**
     * Two decisions of different people on one fact.
     *
     * @param agree whether they came to the same
     */
    public record Pair(String record, String words, String one, String first, String other, String second, boolean agree) {}

    static Agreement of(Sql sql) {
        List<Pair> pairs = sql.list("""
                SELECT r.name, a.words, a.reviewer, a.verdict, b.reviewer, b.verdict, a.correction, b.correction
                FROM reviews a JOIN reviews b ON a.superseded_by = b.id AND a.reviewer <> b.reviewer
                JOIN records r ON r.id = a.record_id
                ORDER BY b.id DESC LIMIT 500""", row -> new Pair(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                row.getString(4).equals(row.getString(6)) && Objects.equals(row.getString(7), row.getString(8))));
        return new Agreement(pairs, pairs.stream().filter(Pair::agree).count(), kappa(pairs));
    }

    private static double kappa(List<Pair> pairs) {
        double n = pairs.size();
        double agreed = pairs.stream().filter(pair -> pair.first().equals(pair.second())).count() / n;
        double chance = 0;
        for (Review.Verdict verdict : Review.Verdict.values()) {
            double first = pairs.stream().filter(pair -> pair.first().equals(verdict.label())).count() / n;
            double second = pairs.stream().filter(pair -> pair.second().equals(verdict.label())).count() / n;
            chance += first * second;
        }
        return n == 0 || chance >= 1 ? 1 : (agreed - chance) / (1 - chance);
    }

    Table table() {
        Table table = new Table("record", "words", "one", "first", "other", "second", "agree");
        pairs.forEach(pair -> table.row(pair.record(), pair.words(), pair.one(), pair.first(), pair.other(), pair.second(), pair.agree()));
        return table;
    }
}
