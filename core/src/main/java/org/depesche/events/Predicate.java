package org.depesche.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of predicates: a word, or a word with what belongs to it, that names a stance or an act, and where its roles stand.
 *
 * @param head the lemma
 * @param with what it must have beside it: {@code sich}, a noun ("Absage" with erteilen), preposition and noun ({@code auf+Distanz}), a phrase with a preposition ({@code P:auf}), any
 *     object ({@code obj}); alternatives parted by {@code /}
 * @param kind verb, noun or adjective
 * @param stance the stance it names; null when the word is only an act
 * @param act the act it names; null when the act stands in its content
 * @param actor the slots of the actor, the preferred first
 * @param recipient the slots of the recipient
 * @param partner the slots of those who act together with the actor
 * @param content the slots of the act that a stance is about
 */
record Predicate(String head, List<String> with, Kind kind, @Nullable String stance, @Nullable String act, List<String> actor, List<String> recipient, List<String> partner,
        List<String> content) {

    enum Kind {
        VERB, NOUN, ADJECTIVE
    }

    /** Reads a row; {@code sense} is {@code act:NAME}, {@code stance:NAME} or {@code stance:NAME(act:NAME)}. */
    static Predicate of(Table.Row row) {
        String sense = row.get("sense");
        int inner = sense.indexOf("(act:");
        boolean isStance = sense.startsWith("stance:");
        if (!isStance && !sense.startsWith("act:")) {
            throw row.problem("no such sense: " + sense);
        }
        String stance = !isStance ? null : sense.substring(7, inner < 0 ? sense.length() : inner);
        String act = !isStance ? sense.substring(4) : inner < 0 ? null : sense.substring(inner + 5, sense.length() - 1);
        return new Predicate(row.get("head"), with(row), kind(row), stance, act, slots(row, "actor"), slots(row, "recipient"),
                slots(row, "partner"), slots(row, "content"));
    }

    /** A row of another table that names where somebody stands. */
    static Predicate attitude(Table.Row row, String stance, List<String> holder, List<String> issue) {
        return new Predicate(row.get("head"), with(row), kind(row), stance, null, given(holder), List.of(), List.of(), given(issue));
    }

    private static Kind kind(Table.Row row) {
        return switch (row.get("pos")) {
            case "V" -> Kind.VERB;
            case "N" -> Kind.NOUN;
            case "A" -> Kind.ADJECTIVE;
            default -> throw row.problem("no such pos: " + row.get("pos"));
        };
    }

    private static List<String> with(Table.Row row) {
        String with = row.get("with");
        return with.isEmpty() ? List.of() : List.of(with.split("\\s*,\\s*"));
    }

    private static List<String> given(List<String> slots) {
        return slots.stream().filter(slot -> !slot.equals("-")).toList();
    }

    private static List<String> slots(Table.Row row, String column) {
        return given(row.list(column));
    }

    /** How much the row asks for: a word counts more than a kind of phrase. */
    int weight() {
        return with.stream().mapToInt(part -> isSlot(part) ? 1 : 2).sum();
    }

    /** Whether all that the row asks for beside the head is there. */
    boolean fits(Slots slots, Token token) {
        return with.stream().allMatch(part -> isSlot(part) ? hasSlot(slots, token, part) : !partners(slots.sentence(), token, part).isEmpty());
    }

    private static boolean isSlot(String part) {
        return part.equals("obj") || part.startsWith("P:");
    }

    private boolean hasSlot(Slots slots, Token token, String part) {
        return Stream.of(part.split("/")).anyMatch(slot -> !slots.fill(token, kind, slot).isEmpty());
    }

    /** The words that the row asks for beside the head, but for phrases that may be anything. */
    List<Token> companions(Sentence sentence, Token token) {
        return with.stream().filter(part -> !isSlot(part)).flatMap(part -> partners(sentence, token, part).stream()).toList();
    }

    /** The words beside the head that a part of the row asks for; where they hang is uncertain, so those of its objects count too: "gab grünes Licht", "bezeichnete die Wahl als Erfolg". */
    private static List<Token> partners(Sentence sentence, Token token, String part) {
        Set<String> choices = Set.of(part.split("/"));
        List<Token> own = sentence.children(token).stream().filter(child -> choices.stream().anyMatch(choice -> isPartner(sentence, child, choice))).toList();
        if (!own.isEmpty() || !token.stts().startsWith("V")) {
            return own;
        }
        return sentence.children(token).stream().filter(child -> child.is("obj") || child.is("obl") || child.is("xcomp") || child.relation().equals("nsubj:pass"))
                .flatMap(child -> sentence.children(child).stream()).filter(word -> !word.is("conj") && !word.is("appos"))
                .filter(word -> choices.stream().anyMatch(choice -> isPartner(sentence, word, choice))).toList();
    }

    private static boolean isPartner(Sentence sentence, Token child, String choice) {
        if (choice.startsWith("P:")) {
            return sentence.children(child, "case").stream().anyMatch(p -> isLemma(p, choice.substring(2)));
        }
        int plus = choice.indexOf('+');
        if (plus < 0) {
            return isLemma(child, choice);
        }
        String preposition = choice.substring(0, plus);
        return isLemma(child, choice.substring(plus + 1)) && sentence.children(child, "case").stream().anyMatch(p -> isLemma(p, preposition));
    }

    private static boolean isLemma(Token token, String lemma) {
        return token.lemma().equalsIgnoreCase(lemma) || token.form().equalsIgnoreCase(lemma) || lemma.equals("sich") && token.stts().equals("PRF");
    }
}
