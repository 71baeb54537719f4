package org.depesche.language.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Words that occur in like surroundings, in coarse and fine groups; learnt from plain text. Immutable. */
public final class Clusters {
    /** A word's groups.
     *
     * @param coarse one of some dozens, -1 where the word is not known
     * @param fine one of some hundreds, -1 where the word is not known
     */
    public record Cluster(int coarse, int fine) {
        static final Cluster UNKNOWN = new Cluster(-1, -1);
    }

    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_HEAD = 3;

    private final Map<String, Cluster> clusters;

    private Clusters(Map<String, Cluster> clusters) {
        this.clusters = clusters;
    }

    /** No clusters: every word is unknown. */
    public static Clusters none() {
        return new Clusters(Map.of());
    }

    /** Reads the gzipped table: word, coarse and fine group, parted by tabs. Closes the stream. */
    public static Clusters read(InputStream packed) throws IOException {
        Map<String, Cluster> clusters = new HashMap<>(1 << 17);
        Map<Cluster, Cluster> shared = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int first = line.indexOf('\t');
                int second = line.indexOf('\t', first + 1);
                Cluster cluster = new Cluster(Integer.parseInt(line, first + 1, second, 10), Integer.parseInt(line, second + 1, line.length(), 10));
                clusters.put(line.substring(0, first), shared.computeIfAbsent(cluster, same -> same));
            }
        }
        return new Clusters(clusters);
    }

    /** The groups of a word, of its small-letter form, or of the noun that a compound ends in. */
    public Cluster of(String form) {
        Cluster found = clusters.get(key(form));
        if (found == null) {
            found = clusters.get(form.toLowerCase(Locale.ROOT));
        }
        if (found == null && !form.isEmpty() && Character.isUpperCase(form.charAt(0))) {
            found = tail(form);
        }
        return found == null ? Cluster.UNKNOWN : found;
    }

    private Cluster tail(String form) {
        for (int cut = SHORTEST_HEAD; cut <= form.length() - SHORTEST_TAIL; cut++) {
            Cluster found = clusters.get(Character.toUpperCase(form.charAt(cut)) + form.substring(cut + 1));
            if (found != null) {
                return found;
            }
        }
        return Cluster.UNKNOWN;
    }

    /** How a word is looked up: words that begin with a digit with each digit as 0, others as they are. */
    public static String key(String form) {
        if (form.isEmpty() || !Character.isDigit(form.charAt(0))) {
            return form;
        }
        StringBuilder key = new StringBuilder(form);
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                key.setCharAt(i, '0');
            }
        }
        return key.toString();
    }
}
