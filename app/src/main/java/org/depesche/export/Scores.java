package org.depesche.export;

import java.util.HashMap;
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

    /** The general code of the root that the type comes from. */
    String cameo(EventType type) {
        return switch (type) {
            case AGREE -> "030";
            case CONSULT -> "040";
            case SUPPORT -> "050";
            case COOPERATE -> "060";
            case AID -> "070";
            case CONCEDE, RETREAT -> "080";
            case REQUEST -> "100";
            case ACCUSE -> "110";
            case REJECT -> "120";
            case THREATEN -> "130";
            case PROTEST -> "140";
            case MOBILIZE -> "150";
            case SANCTION -> "160";
            case COERCE -> "170";
            case ASSAULT -> "190";
        };
    }
}
