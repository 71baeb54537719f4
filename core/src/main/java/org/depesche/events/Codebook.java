package org.depesche.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.language.Token;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/** The tables of the codebook: acts, stances, what a stance on an act codes to, and the words that name them. Immutable. */
final class Codebook {
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<String, Stance> stances = new HashMap<>();
    private final Map<String, Composition> compositions = new HashMap<>();
    private final Map<String, Double> intensities = new HashMap<>();
    private final PredicateRows predicates;
    private final EventWords words;

    /** An act, and what it codes to when it is done. */
    record Act(String name, String group, Code code, List<String> contexts) {}

    /** What one does toward an act by saying or deciding something; where it has no compositions of its own, those of the stance it is like hold. */
    private record Stance(String family, String like) {}

    /** What a stance on a group of acts codes to; the code is null when it codes as the act itself. */
    private record Composition(@Nullable Code code, @Nullable Status status, boolean event) {}

    /** What is written into an event: PLOVER's type and mode, CAMEO's code; the status is null where the clause decides. */
    record Code(EventType type, @Nullable String mode, String cameo, @Nullable Status status) {

        static Code of(Table.Row row, @Nullable String status) {
            String mode = row.get("mode");
            return new Code(EventType.valueOf(row.get("type")), mode.isEmpty() || mode.equals("-") ? null : mode, row.get("cameo"),
                    status == null || status.isEmpty() ? null : Labelled.of(Status.class, status));
        }
    }

    Codebook(Lexicon lexicon) {
        words = new EventWords(lexicon);
        for (Table.Row row : lexicon.table("acts").rows()) {
            acts.put(row.get("act"), new Act(row.get("act"), row.get("class"), Code.of(row, null), contexts(row)));
        }
        lexicon.table("stances").rows().forEach(row -> stances.put(row.get("stance"), new Stance(row.get("family"), row.get("like"))));
        for (Table.Row row : lexicon.table("compositions").rows()) {
            compositions.put(row.get("stance") + " " + row.get("class"), composition(row));
        }
        lexicon.table("intensities").rows().forEach(row -> intensities.put(row.get("type") + " " + row.get("mode"), Double.parseDouble(row.get("score"))));
        predicates = new PredicateRows(lexicon.table("predicates").rows().stream().map(Predicate::of).toList());
    }

    private static List<String> contexts(Table.Row row) {
        String cell = row.get("contexts");
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*[;|]\\s*"));
    }

    private static Composition composition(Table.Row row) {
        @Nullable Status status = row.get("status").isEmpty() ? null : Labelled.of(Status.class, row.get("status"));
        return switch (row.get("type")) {
            case "=" -> new Composition(null, status, true);
            case "-" -> new Composition(null, status, false);
            default -> new Composition(Code.of(row, row.get("status")), status, true);
        };
    }

    EventWords words() {
        return words;
    }

    Optional<Act> act(@Nullable String name) {
        return Optional.ofNullable(name == null ? null : acts.get(name));
    }

    /** The family of a stance: demand, refuse, promise … */
    String family(String stance) {
        Stance found = stances.get(stance);
        return found == null ? "" : found.family();
    }

    /** What the stance on that act codes to; null asks for the stance on no act. Empty for what is no event, such as a denial. */
    Optional<Code> compose(String stance, @Nullable Act act) {
        for (String key : keys(stance, act)) {
            Composition found = compositions.get(key);
            if (found != null) {
                return found.event() ? Optional.ofNullable(code(found, act)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where to look, in order: the act itself, its class, both for the stance that this one is like, then the defaults. */
    private List<String> keys(String stance, @Nullable Act act) {
        Stance row = stances.get(stance);
        String like = row == null ? "" : row.like();
        List<String> keys = new ArrayList<>();
        if (act != null) {
            keys.addAll(List.of(stance + " act:" + act.name(), stance + " " + act.group(), like + " act:" + act.name(), like + " " + act.group()));
        }
        keys.addAll(List.of(stance + " *", like + " *"));
        return keys;
    }

    private static @Nullable Code code(Composition found, @Nullable Act act) {
        if (found.code() != null) {
            return found.code();
        }
        return act == null ? null : new Code(act.code().type(), act.code().mode(), act.code().cameo(), found.status());
    }

    double intensity(Code code) {
        Double exact = code.mode() == null ? null : intensities.get(code.type() + " " + code.mode());
        return exact != null ? exact : intensities.getOrDefault(code.type() + " ", intensities.getOrDefault(code.type() + " -", 0.0));
    }

    /** The row that fits the word: of several the one that asks for most. */
    Optional<Predicate> predicate(Slots slots, Token token) {
        return predicates.fitting(slots, token);
    }
}
