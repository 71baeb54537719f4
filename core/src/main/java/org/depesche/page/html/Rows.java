package org.depesche.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of tables of figures, each of which is read as one line: "1 Anna Beispiel 27 Punkte". Tables that lay a page out, whose cells hold long text or links,
 * are none.
 */
final class Rows {
    private static final int LONGEST_CELL = 60;
    private static final double LINKED = 0.5;

    private final Map<Box, List<Passage>> rows = new LinkedHashMap<>();
    private final Map<Passage, Box> cells = new HashMap<>();

    private Rows(List<Passage> passages) {
        Set<Box> layout = new HashSet<>();
        for (Passage passage : passages) {
            Box row = around(passage.box(), "tr");
            Box table = row == null ? null : around(row, "table");
            if (row != null && table != null) {
                rows.computeIfAbsent(row, r -> new ArrayList<>()).add(passage);
                cells.put(passage, row);
                if (passage.length() > LONGEST_CELL || passage.linkDensity() > LINKED && passage.length() > LONGEST_CELL / 2) {
                    layout.add(table);
                }
            }
        }
        Map<Box, Integer> filled = new HashMap<>();
        rows.forEach((row, own) -> filled.merge(table(row), own.size() > 1 ? 1 : 0, Integer::sum));
        rows.keySet().removeIf(row -> layout.contains(table(row)) || filled.getOrDefault(table(row), 0) < 2);
    }

    static Rows of(List<Passage> passages) {
        return new Rows(passages);
    }

    /** The line of the row that a passage is in, at its first cell; empty for the others, null for what is in no such row. */
    @Nullable String line(Passage passage) {
        List<Passage> row = rows.get(cells.get(passage));
        if (row == null) {
            return null;
        }
        return row.get(0) == passage ? row.stream().map(Passage::text).collect(Collectors.joining(" ")) : "";
    }

    private static @Nullable Box table(Box row) {
        return around(row, "table");
    }

    private static @Nullable Box around(Box inner, String name) {
        Box box = inner;
        while (box != null && !box.name.equals(name)) {
            box = box.parent;
        }
        return box;
    }
}
