package org.depesche.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What words that are used alike mean to the rows: "Rüge" stands near words that accuse. Learnt from plain text. Immutable. */
final class Kin {
    private final Map<String, List<String>> senses;

    private Kin(Map<String, List<String>> senses) {
        this.senses = senses;
    }

    static Kin none() {
        return new Kin(Map.of());
    }

    /** Reads the gzipped table: word, then senses, all parted by tabs. Closes the stream. */
    static Kin read(InputStream packed) throws IOException {
        Map<String, List<String>> senses = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = List.of(line.split("\t"));
                senses.put(cells.getFirst(), cells.subList(1, cells.size()));
            }
        }
        return new Kin(senses);
    }

    List<String> of(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }
}
