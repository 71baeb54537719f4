package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** The codes for a type and mode alone, where no row says more: of all in the tables the most general CAMEO code. Immutable. */
final class Codes {
    private final Map<String, Codebook.Code> codes = new TreeMap<>();

    Codes(Lexicon lexicon) {
        List<Table.Row> rows = new ArrayList<>(lexicon.table("acts").rows());
        rows.addAll(lexicon.table("compositions").rows());
        List<Codebook.Code> all = rows.stream().filter(row -> row.get("type").length() > 1).map(row -> Codebook.Code.of(row, null)).toList();
        Comparator<Codebook.Code> general = Comparator.comparingInt((Codebook.Code code) -> code.cameo().length()).thenComparing(Codebook.Code::cameo);
        all.stream().sorted(general).forEach(code -> codes.putIfAbsent(label(code.type(), code.mode()), code));
        for (EventType type : EventType.values()) {
            codes.entrySet().stream().filter(entry -> entry.getValue().type() == type).map(Map.Entry::getValue).min(general)
                    .ifPresent(code -> codes.putIfAbsent(label(type, null), new Codebook.Code(type, null, code.cameo(), null)));
        }
    }

    /** All labels, sorted. */
    List<String> labels() {
        return List.copyOf(codes.keySet());
    }

    /** How a type with a mode is written: {@code REQUEST yield}; without one {@code AID -}. */
    static String label(EventType type, @Nullable String mode) {
        return type + " " + (mode == null ? "-" : mode);
    }

    /** The code of that label; of the type alone where there is no such mode. */
    Codebook.@Nullable Code of(EventType type, String label) {
        Codebook.Code code = codes.get(label);
        return code != null && code.type() == type ? code : codes.get(label(type, null));
    }
}
