package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.article.Article;
import org.depesche.duplicates.Signature;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the clusters of near-duplicates in step with the current records, within one transaction. Articles that were published within {@value #NEAR} days are
 * held against each other; those of unknown date against those that share one of a few numbers drawn from the text. Clusters hang on the articles alone, not on
 * the order in which they came.
 */
final class CopyRows {
    private static final int NEAR = 3; // days
    private static final int DRAWN = 4; // numbers of an article without a day: copies that have half of their runs in common share one in 15 of 16 cases
    private static final int NUMBERS = (1 << 30) - 1;

    private final Sql sql;
    private final Map<Long, Signed> fresh = new TreeMap<>();
    private final Set<Long> touched = new HashSet<>(); // clusters

    CopyRows(Sql sql) {
        this.sql = sql;
    }

    /** An article with its signature. */
    private record Signed(long article, List<Integer> buckets, Signature signature) {

        boolean isCopyOf(Signed other) {
            return buckets.stream().anyMatch(mine -> other.buckets.stream().anyMatch(its -> isNear(mine, its))) && signature.isCopyOf(other.signature);
        }

        private static boolean isNear(int a, int b) {
            return a == b || a >= 0 && b >= 0 && Math.abs(a - b) <= NEAR;
        }
    }

    /** Takes an article out. */
    void leave(long article) {
        fresh.remove(article);
        sql.list("SELECT cluster_id FROM cluster_members WHERE article_id = ?", row -> row.getLong(1), article).forEach(touched::add);
        sql.run("DELETE FROM signatures WHERE article_id = ?", article);
        sql.run("DELETE FROM cluster_members WHERE article_id = ?", article);
    }

    /** Takes an article in. One without running text has no copies. */
    void enter(long article, Article said, Signature signature) {
        if (signature.runs() > 0) {
            fresh.put(article, new Signed(article, buckets(said.published(), signature), signature));
        }
    }

    private static List<Integer> buckets(@Nullable Dated published, Signature signature) {
        LocalDate day = published == null || published.precision() != Dated.Precision.DAY ? null : Days.of(published).first();
        return day != null && day.toEpochDay() >= 0 ? List.of((int) day.toEpochDay()) : drawn(signature);
    }

    private static List<Integer> drawn(Signature signature) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < DRAWN; i++) {
            numbers.add(-1 - (int) (signature.band(i, 1) & NUMBERS));
        }
        return List.copyOf(numbers);
    }

    /** Brings the clusters up to date and gives the articles whose clusters may have changed. */
    Set<Long> settle() {
        fresh.values().forEach(signed -> signed.buckets().forEach(bucket ->
                sql.run("INSERT INTO signatures (bucket, article_id, signature) VALUES (?, ?, ?)", bucket, signed.article(), signed.signature().bytes())));
        Map<Long, Signed> pool = new TreeMap<>();
        Neighbours neighbours = new Neighbours();
        for (Signed signed : fresh.values()) {
            for (Signed other : neighbours.of(signed)) {
                if (other.article() != signed.article() && signed.isCopyOf(other)) {
                    pool.put(signed.article(), signed);
                    pool.put(other.article(), other);
                    sql.list("SELECT cluster_id FROM cluster_members WHERE article_id = ?", row -> row.getLong(1), other.article()).forEach(touched::add);
                }
            }
        }
        for (long cluster : touched) {
            members(cluster).forEach(signed -> pool.putIfAbsent(signed.article(), signed));
            sql.run("DELETE FROM clusters WHERE id = ?", cluster);
        }
        write(List.copyOf(pool.values()));
        fresh.clear();
        touched.clear();
        return pool.keySet();
    }

    /** The articles near a day or with a number, each bucket read once. */
    private final class Neighbours {
        private final Map<Integer, List<Signed>> read = new TreeMap<>();

        List<Signed> of(Signed signed) {
            List<Signed> all = new ArrayList<>();
            for (int bucket : signed.buckets()) {
                for (int near = bucket < 0 ? bucket : Math.max(0, bucket - NEAR); near <= (bucket < 0 ? bucket : bucket + NEAR); near++) {
                    all.addAll(read.computeIfAbsent(near, this::read));
                }
            }
            return all;
        }

        private List<Signed> read(int bucket) {
            return sql.list("SELECT bucket, article_id, signature FROM signatures WHERE bucket = ?", CopyRows::signed, bucket);
        }
    }

    private static Signed signed(ResultSet row) throws SQLException {
        int bucket = row.getInt(1);
        Signature signature = Signature.of(row.getBytes(3));
        return new Signed(row.getLong(2), bucket < 0 ? drawn(signature) : List.of(bucket), signature);
    }

    private List<Signed> members(long cluster) {
        return sql.list(
                "SELECT s.bucket, s.article_id, s.signature FROM cluster_members m JOIN signatures s ON s.article_id = m.article_id WHERE m.cluster_id = ?",
                CopyRows::signed, cluster);
    }

    private void write(List<Signed> pool) {
        int[] heads = new int[pool.size()];
        double[] similarities = new double[pool.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = i;
            for (int j = 0; j < i; j++) {
                if (pool.get(i).isCopyOf(pool.get(j))) {
                    join(heads, i, j);
                    double similarity = pool.get(i).signature().resemblance(pool.get(j).signature());
                    similarities[i] = Math.max(similarities[i], similarity);
                    similarities[j] = Math.max(similarities[j], similarity);
                }
            }
        }
        Map<Integer, List<Integer>> clusters = new TreeMap<>();
        for (int i = 0; i < heads.length; i++) {
            clusters.computeIfAbsent(head(heads, i), none -> new ArrayList<>()).add(i);
        }
        clusters.values().stream().filter(members -> members.size() > 1).forEach(members -> write(pool, members, similarities));
    }

    private static void join(int[] heads, int a, int b) {
        int first = head(heads, a);
        int second = head(heads, b);
        heads[Math.max(first, second)] = Math.min(first, second);
    }

    private static int head(int[] heads, int number) {
        int head = number;
        while (heads[head] != head) {
            head = heads[head];
        }
        return head;
    }

    private void write(List<Signed> pool, List<Integer> members, double[] similarities) {
        long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM clusters");
        sql.run("INSERT INTO clusters (id, members) VALUES (?, ?)", id, members.size());
        for (int member : members) {
            sql.run("INSERT INTO cluster_members (article_id, cluster_id, similarity) VALUES (?, ?, ?)", pool.get(member).article(), id, similarities[member]);
        }
    }
}
