package org.depesche.happenings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts reports together. Reports that tell the same are kin, and so are those that a chain of such reports links; within kin each report joins, in their
 * {@linkplain Report#ORDER order}, the first happening that has a report like it and none that rules it out. So the result hangs on the reports alone, not on
 * the order in which they came, and a report that is added or taken out changes nothing beyond its kin. Used once.
 */
final class Grouping {
    private static final int FAR = 2 * When.MOST; // days

    private final Comparison comparison;
    private final CopyGroups copies;
    private final List<Report> reports;
    private final int[] parents;

    Grouping(Comparison comparison, CopyGroups copies, Collection<Report> reports) {
        this.comparison = comparison;
        this.copies = copies;
        this.reports = reports.stream().sorted(Report.ORDER).toList();
        parents = new int[this.reports.size()];
    }

    /** The happenings, those of kin side by side. */
    List<Kin> result() {
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        buckets().forEach(this::link);
        Map<Integer, List<Report>> kin = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            kin.computeIfAbsent(root(i), none -> new ArrayList<>()).add(reports.get(i));
        }
        return kin.values().stream().map(all -> new Kin(happenings(all))).toList();
    }

    /** Reports with a grip in common, by their numbers in rising order. */
    private Collection<List<Integer>> buckets() {
        Map<String, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            for (String grip : comparison.grips(reports.get(i))) {
                buckets.computeIfAbsent(grip, none -> new ArrayList<>()).add(i);
            }
        }
        return buckets.values();
    }

    private void link(List<Integer> bucket) {
        for (int i = 1; i < bucket.size(); i++) {
            for (int j = i - 1; j >= 0 && !isFar(reports.get(bucket.get(j)), reports.get(bucket.get(i))); j--) {
                int a = root(bucket.get(i));
                int b = root(bucket.get(j));
                if (a != b && same(reports.get(bucket.get(i)), reports.get(bucket.get(j)))) {
                    parents[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
    }

    /** Whether the earlier report is too long before the other for anything before it to be near. */
    private static boolean isFar(Report earlier, Report later) {
        Long first = earlier.day();
        Long second = later.day();
        return first != null && second != null && second - first > FAR;
    }

    private int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Happening> happenings(List<Report> kin) {
        List<List<Report>> happenings = new ArrayList<>();
        for (Report report : kin) {
            happenings.stream().filter(happening -> fits(report, happening)).findFirst().orElseGet(() -> {
                happenings.add(new ArrayList<>());
                return happenings.getLast();
            }).add(report);
        }
        return happenings.stream().map(told -> new Happening(told, copies)).toList();
    }

    private boolean fits(Report report, List<Report> happening) {
        return happening.stream().anyMatch(other -> same(report, other))
                && happening.stream().noneMatch(other -> comparison.contradict(report, other, copies.are(report, other)));
    }

    private boolean same(Report a, Report b) {
        return comparison.same(a, b, copies.are(a, b));
    }
}
