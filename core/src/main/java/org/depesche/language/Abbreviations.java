package org.depesche.language;

import java.util.HashMap;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Abbreviations that end in a full stop, and whether a sentence can end with them (table {@code abbreviations}). */
final class Abbreviations {

    /** Whether a sentence can end with an abbreviation. */
    enum Ending {
        /** "Dr." does not. */
        NEVER,
        /** "usw." may. */
        MAY,
        /** "Art." is one only before a number. */
        NUMBER,
        /** "Gen." is one only before a name or noun. */
        NAME
    }

    private final Map<String, Ending> endings = new HashMap<>();

    private Abbreviations() {}

    static Abbreviations of(Lexicon lexicon) {
        Abbreviations all = new Abbreviations();
        for (Table.Row row : lexicon.table("abbreviations").rows()) {
            all.endings.put(row.get("abbreviation"), ending(row));
        }
        return all;
    }

    private static Ending ending(Table.Row row) {
        return switch (row.get("ends")) {
            case "never" -> Ending.NEVER;
            case "may" -> Ending.MAY;
            case "number" -> Ending.NUMBER;
            case "name" -> Ending.NAME;
            default -> throw row.problem("ends is never, may, number or name, not '" + row.get("ends") + "'");
        };
    }

    /** How sentences end with it; null for what is no abbreviation. */
    @Nullable Ending ending(String withStop) {
        return endings.get(withStop);
    }

    boolean has(String withStop) {
        return endings.containsKey(withStop);
    }
}
