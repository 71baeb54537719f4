package org.depesche.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.language.Token;
import org.depesche.language.Upos;

/** Rows of predicates, found by the lemma of their head. Immutable. */
final class PredicateRows {
    private final Map<String, List<Predicate>> byHead = new HashMap<>();

    PredicateRows(List<Predicate> rows) {
        rows.forEach(row -> byHead.computeIfAbsent(row.head(), head -> new ArrayList<>()).add(row));
        byHead.values().forEach(same -> same.sort((a, b) -> Integer.compare(b.weight(), a.weight())));
    }

    /** The row that fits the word: of several the one that asks for most. */
    Optional<Predicate> fitting(Slots slots, Token token) {
        return lemmas(slots, token).flatMap(lemma -> byHead.getOrDefault(lemma, List.of()).stream()).filter(row -> isKind(token, row.kind()) && row.fits(slots, token)).findFirst();
    }

    /** The lemma; before it that of a verb whose adjective stands apart ("hieß … gut": gutheißen), after it that of a foreign verb no dictionary knows ("restituierte": restituieren). */
    private static Stream<String> lemmas(Slots slots, Token token) {
        if (!token.stts().startsWith("VV")) {
            return Stream.of(token.lemma());
        }
        Stream<String> joined = slots.sentence().children(token).stream().filter(child -> child.stts().equals("ADJD")).map(child -> child.form().toLowerCase(Locale.ROOT) + token.lemma());
        String foreign = token.form().toLowerCase(Locale.ROOT).replaceFirst("iert(e|en|est|et)?$", "ieren");
        return Stream.concat(joined, Stream.of(token.lemma(), foreign).distinct());
    }

    private static boolean isKind(Token token, Predicate.Kind kind) {
        return switch (kind) {
            case VERB -> token.stts().startsWith("VV") || token.upos() == Upos.VERB || token.stts().startsWith("ADJ") && token.morphology().verbForm() != null;
            case NOUN -> token.upos() == Upos.NOUN || token.stts().equals("NN") || token.stts().equals("NE");
            case ADJECTIVE -> token.upos() == Upos.ADJ || token.stts().startsWith("ADJ") || token.stts().equals("VVPP") || token.stts().equals("ADV");
        };
    }
}
