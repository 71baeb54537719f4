package org.depesche.happenings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pairs of {@code pairs.txt}: two short reports each, and whether they tell of one happening. */
final class HappeningPairs {
    private HappeningPairs() {}

    /** A report before it is coded. */
    record Told(String published, String title, String text) {
        static Told of(String line) {
            String[] cells = line.split(" \\| ");
            return new Told(cells[0], cells[1], cells[2]);
        }
    }

    record Pair(String name, Told one, Told other, boolean same) {}

    static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        String name = "";
        Told first = null;
        for (String line : read().lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            switch (line.substring(0, 2)) {
                case "= " -> name = line.substring(2);
                case "+ " -> pairs.add(new Pair(name + ": " + line, first, Told.of(line.substring(2)), true));
                case "- " -> pairs.add(new Pair(name + ": " + line, first, Told.of(line.substring(2)), false));
                default -> first = Told.of(line);
            }
        }
        return pairs;
    }

    private static String read() {
        try (InputStream in = HappeningPairs.class.getResourceAsStream("pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
