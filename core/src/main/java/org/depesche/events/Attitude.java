package org.depesche.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands, as found in a sentence.
 *
 * @param sentence the sentence
 * @param head the word that shows it
 * @param stance where he stands
 * @param holders who stands there
 * @param issue the head of the words that name the issue; the head itself where none does
 */
record Attitude(Sentence sentence, Token head, Position.Stance stance, Roles.Filled holders, Token issue) {
    private static final Set<String> EMPTY = Set.of("es", "sich");
    private static final List<String> CLAUSES = List.of("xcomp", "ccomp", "csubj");

    static Attitude of(Sentence sentence, Token head, Position.Stance stance, Roles.Filled holders, @Nullable Token issue) {
        Token named = issue != null && isEmpty(issue) ? clause(sentence, head) : issue;
        return new Attitude(sentence, head, stance, holders, named == null ? head : named);
    }

    /** "es", "sich": names nothing. */
    static boolean isEmpty(Token word) {
        return EMPTY.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** The clause that an empty word stands for: "Portugal lehnt es ab, der Koalition beizutreten." */
    private static @Nullable Token clause(Sentence sentence, Token head) {
        return CLAUSES.stream().flatMap(relation -> sentence.children(head, relation).stream()).findFirst().orElse(null);
    }

    /** One for each thing that is joined to the issue by name: "Prag forderte <i>den Abzug</i> der Truppen und <i>die Freilassung</i> der Geiseln". */
    Stream<Attitude> each() {
        Stream<Token> joined = issue.stts().startsWith("N") ? joined(issue) : Stream.of();
        return Stream.concat(Stream.of(this), joined.filter(this::isNamed).map(thing -> with(stance, thing)));
    }

    private Stream<Token> joined(Token thing) {
        return sentence.children(thing, "conj").stream().flatMap(next -> Stream.concat(Stream.of(next), joined(next)));
    }

    /** Whether the noun has an article or adjective of its own; "Frieden und Sicherheit" are one thing. */
    private boolean isNamed(Token noun) {
        return noun.stts().equals("NN") && sentence.children(noun).stream().anyMatch(child -> child.is("det") || child.is("amod"));
    }

    /** Whether the word belongs to another of several issues. */
    boolean isOfAnother(Token word) {
        return issue.stts().startsWith("N") && sentence.children(issue, "conj").stream().filter(this::isNamed).anyMatch(thing -> sentence.subtree(thing).contains(word));
    }

    /** Whether this is one of several issues, and not the first. */
    boolean isJoined() {
        return issue.is("conj") && issue.stts().startsWith("N");
    }

    Attitude with(Position.Stance other, Token about) {
        return new Attitude(sentence, head, other, holders, about);
    }

    Attitude with(Roles.Filled others) {
        return new Attitude(sentence, head, stance, others, issue);
    }
}
