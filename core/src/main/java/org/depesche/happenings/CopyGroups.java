package org.depesche.happenings;

import java.util.Map;

/** Which articles print one copy: the number of their cluster, by the article's key; those of none are not in it. */
public record CopyGroups(Map<String, Long> clusters) {

    public CopyGroups {
        clusters = Map.copyOf(clusters);
    }

    boolean are(Report a, Report b) {
        Long cluster = clusters.get(a.article());
        return cluster != null && cluster.equals(clusters.get(b.article()));
    }
}
