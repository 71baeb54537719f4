package org.depesche.page.warc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of an archive's records: each that was found was read, skipped or damaged. Not thread-safe. */
final class Tally {
    /** Why a record gave no page though nothing is wrong with it. */
    enum Skipped {
        NO_CONTENT("that hold no content"), NO_ARTICLE("without an article"), REVISIT("revisits");

        private final String words;

        Skipped(String words) {
            this.words = words;
        }
    }

    private final Map<Skipped, Integer> skipped = new EnumMap<>(Skipped.class);
    private int read;
    private int damaged;

    void read() {
        read++;
    }

    void damaged() {
        damaged++;
    }

    void skipped(Skipped why) {
        skipped.merge(why, 1, Integer::sum);
    }

    /** One line: how many were found, and what became of them. */
    String words() {
        int all = skipped.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        skipped.forEach((why, count) -> parts.add(count + " " + why.words));
        return read + all + damaged + " records found: " + read + " read, " + all + " skipped" + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")") + ", " + damaged + " damaged";
    }
}
