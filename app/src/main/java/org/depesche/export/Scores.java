package org.depesche.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.events.EventType;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** What goes with a type of event that a person chose: its intensity, and CAMEO's code for it as a whole. Immutable. */
public final class Scores {
    private final Map<String, Double> intensities = new HashMap<>();

    public Scores(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("intensities").rows()) {
            intensities.put(row.get("type") + " " + row.get("mode"), Double.valueOf(row.get("score")));
        }
    }

    double intensity(EventType type, @Nullable String mode) {
        Double exact = intensities.get(type + " " + (mode == null ? "" : mode));
        return exact != null ? exact : intensities.getOrDefault(type + " ", 0.0);
    }

    /** The code of a root as a whole, for a type that a person chose without a code. */
    String cameo(EventType type) {
        return roots(type).getLast() + "0";
    }

    /** Whether a CAMEO code is one of those that the type comes from. */
    boolean fits(String cameo, EventType type) {
        return roots(type).stream().anyMatch(cameo::startsWith);
    }

    private static List<String> roots(EventType type) {
        return switch (type) {
            case AGREE -> List.of("03");
            case CONSULT -> List.of("04");
            case SUPPORT -> List.of("05");
            case COOPERATE -> List.of("06");
            case AID -> List.of("07");
            case CONCEDE, RETREAT -> List.of("08");
            case REQUEST -> List.of("02", "10");
            case ACCUSE -> List.of("09", "11");
            case REJECT -> List.of("12");
            case THREATEN -> List.of("13");
            case PROTEST -> List.of("14");
            case MOBILIZE -> List.of("15");
            case SANCTION -> List.of("16");
            case COERCE -> List.of("17");
            case ASSAULT -> List.of("20", "18", "19");
        };
    }
}
