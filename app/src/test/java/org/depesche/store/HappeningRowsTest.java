package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.depesche.record.Record;
import org.depesche.store.HappeningReader.Wanted;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HappeningRowsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Record ONE = Reporting.threat("eins", "Nordbote", DAY, 0, 1, 0);
    private static final Record SAME = Reporting.threat("zwei", "Südblatt", DAY, 0, 1, 0);
    private static final Record TURNED = Reporting.threat("drei", "Südblatt", DAY, 1, 0, 0);

    @TempDir
    private Path folder;

    private static void add(Store store, List<Record> records, int atATime) {
        for (int from = 0; from < records.size(); from += atATime) {
            try (StoreWriter writer = store.writer()) {
                records.subList(from, Math.min(records.size(), from + atATime)).forEach(writer::add);
            }
        }
    }

    /** All that is derived, by names that do not depend on the order of adding. */
    static List<String> derived(Store store) {
        try (Sql sql = store.sql()) {
            List<String> all = new ArrayList<>();
            all.addAll(sql.list("SELECT h.key, h.type, h.date_from, h.reports, h.publishers, k.key FROM happenings h JOIN happenings k ON k.id = h.kin ORDER BY h.key",
                    row -> String.join(" ", row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6))));
            all.addAll(sql.list("""
                    SELECT a.key, e.event, h.key, e.is_lead FROM happening_events e JOIN happenings h ON h.id = e.happening_id
                    JOIN records r ON r.id = e.record_id JOIN articles a ON a.id = r.article_id ORDER BY a.key, e.event""",
                    row -> row.getString(1) + "#" + row.getString(2) + " in " + row.getString(3) + " " + row.getInt(4)));
            all.addAll(sql.list("""
                    SELECT g.grip, g.day, a.key FROM happening_grips g JOIN records r ON r.id = g.record_id JOIN articles a ON a.id = r.article_id
                    ORDER BY g.grip, g.day, a.key""",
                    row -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3)));
            List<List<String>> clusters = sql.list("SELECT id FROM clusters", row -> row.getLong(1)).stream()
                    .map(id -> sql.list("SELECT a.key, m.similarity FROM cluster_members m JOIN articles a ON a.id = m.article_id WHERE m.cluster_id = ? "
                            + "ORDER BY a.key", row -> row.getString(1) + " " + row.getDouble(2), id)).toList();
            all.addAll(new TreeSet<>(clusters.stream().map(Object::toString).toList()));
            return all;
        }
    }

    private Store store(Dialect dialect, String name) {
        return dialect == Dialect.SQLITE ? Store.openOrMake(folder.resolve(name + ".db").toString()) : TestStore.empty(dialect, folder);
    }

    private static List<String> happenings(Store store) {
        try (Sql sql = store.sql()) {
            return sql.list("SELECT key, reports, publishers FROM happenings ORDER BY key", row -> row.getString(1) + " " + row.getInt(2) + "/"
                    + row.getInt(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportsOfTheSameAreOneHappening(Dialect dialect) {
        Store store = store(dialect, "one");
        add(store, List.of(ONE, SAME, TURNED), 1);
        assertThat(happenings(store)).containsExactly("id:drei#e1 1/1", "id:eins#e1 2/2");
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfAddingDoesNotMatter(Dialect dialect) {
        for (int seed = 0; seed < 5; seed++) {
            List<Record> records = Reporting.many(seed);
            Store first = store(dialect, "first" + seed);
            add(first, records, 100);
            Collections.shuffle(records, new Random(seed));
            Store second = store(dialect, "second" + seed);
            add(second, records, 1 + seed * 3);
            assertThat(derived(second)).as("seed " + seed).isEqualTo(derived(first));
            assertThat(happenings(first)).as("some are joined").hasSizeLessThan(records.size() - 2).hasSizeGreaterThan(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyAreListedByDayAndShownWithTheirReports(Dialect dialect) {
        Store store = store(dialect, "read");
        add(store, List.of(ONE, SAME, TURNED, Reporting.threat("vier", "Westblatt", DAY.plusDays(9), 2, 0, 1)), 100);
        try (Sql sql = store.sql()) {
            HappeningReader reader = new HappeningReader(sql);
            assertThat(reader.list(Wanted.on(DAY), 10, 0)).extracting(StoredHappening::key).containsExactly("id:eins#e1", "id:drei#e1");
            assertThat(reader.list(Wanted.on(DAY), 1, 1)).extracting(StoredHappening::key).containsExactly("id:drei#e1");
            assertThat(reader.list(new Wanted(null, null, "THREATEN", 2), 10, 0)).singleElement().isEqualTo(
                    new StoredHappening("id:eins#e1", "THREATEN", "actual", "2025-03-01", "2025-03-01", null, 2, 2, List.of("NOR"), List.of("SWE")));
            assertThat(reader.count(new Wanted(DAY.plusDays(1), DAY.plusDays(20), null, 1))).isEqualTo(1);
            assertThat(reader.of("zwei", "e1")).isEqualTo(reader.of("id:eins#e1")).isPresent();
            assertThat(reader.of("zwei", "e2")).isEmpty();
            assertThat(reader.reports("id:eins#e1")).extracting(StoredHappening.Report::record, StoredHappening.Report::lead, StoredHappening.Report::words)
                    .containsExactly(tuple("eins", true, "drohte"), tuple("zwei", false, "drohte"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPurgedLeavesHappeningsAsIfItHadNeverBeen(Dialect dialect) {
        List<Record> records = Reporting.many(7);
        Store all = store(dialect, "all");
        add(all, records, 5);
        new Purge("Blatt 2", null, null, null, null).run(all, count -> {});
        Store rest = store(dialect, "rest");
        add(rest, records.stream().filter(record -> !"Blatt 2".equals(record.article().publisher())).toList(), 100);
        assertThat(derived(all)).isEqualTo(derived(rest));
        assertThat(new Verification(all).run(count -> {}).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRejectedEventIsNoReportAndAnAcceptedOneIs(Dialect dialect) {
        Store store = store(dialect, "review");
        add(store, List.of(ONE, SAME), 1);
        new Reviews(store).reject("eins", "e1", ReviewsTest.EVA);
        assertThat(happenings(store)).containsExactly("id:zwei#e1 1/1");
        new Reviews(store).accept("eins", "e1", ReviewsTest.EVA);
        assertThat(happenings(store)).containsExactly("id:eins#e1 2/2");
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionTakesItsPlace(Dialect dialect) {
        Store store = store(dialect, "revision");
        add(store, List.of(ONE, SAME), 1);
        add(store, List.of(Reporting.threat("zwei", "Südblatt", DAY, 0, 2, 0)), 1);
        assertThat(happenings(store)).containsExactly("id:eins#e1 1/1", "id:zwei#e1 1/1");
        try (Sql sql = store.sql()) {
            assertThat(sql.number("SELECT count(*) FROM happening_events")).isEqualTo(2);
            assertThat(sql.number("SELECT count(*) FROM happening_grips")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderStoreIsBroughtUpToDate(Dialect dialect) {
        Store store = store(dialect, "older");
        add(store, Reporting.many(3), 100);
        List<String> before = derived(store);
        try (Sql sql = store.writing()) {
            for (String table : List.of("happening_grips", "happening_events", "happenings", "cluster_members", "clusters", "signatures")) {
                sql.run("DELETE FROM " + table);
            }
            sql.transaction(() -> {
                Derived.all(sql);
                return 0;
            });
        }
        assertThat(derived(store)).isEqualTo(before);
    }
}
