package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;

/**
 * The words of the condition that an act or stance hangs on: a clause with "wenn", "sofern", "solange" or "vorausgesetzt", a clause with its verb first ("Sollte Minsk angreifen, …"), or a
 * phrase such as "unter der Bedingung, dass …".
 */
final class Conditions {
    private static final int MOST = 10; // in one sentence; a text that holds more is no news

    private final Sentence sentence;
    private final EventWords words;
    private final List<Clause> clauses = new ArrayList<>();

    Conditions(Sentence sentence, EventWords words) {
        this.sentence = sentence;
        this.words = words;
        for (Token token : sentence.tokens()) {
            if (clauses.size() < MOST && isCondition(token) && clauses.stream().noneMatch(outer -> outer.words().contains(token))) {
                clauses.add(new Clause(token, words(token)));
            }
        }
    }

    /** A clause or phrase that tells a condition. */
    private record Clause(Token head, List<Token> words) {}

    /** All words of the condition; with "unter der Bedingung" also the clause with "dass" that was hung on the verb. */
    private List<Token> words(Token head) {
        List<Token> all = sentence.subtree(head);
        if (!words.isLemma("condition-noun", head) || head.head() < 0) {
            return all;
        }
        Optional<Token> content = sentence.children(sentence.tokens().get(head.head()), "ccomp").stream().filter(clause -> clause.index() > head.index())
                .filter(clause -> sentence.children(clause, "mark").stream().anyMatch(mark -> mark.lemma().equals("dass"))).findFirst();
        return content.map(clause -> Stream.concat(all.stream(), sentence.subtree(clause).stream()).toList()).orElse(all);
    }

    /** Whether the word stands in a condition itself. */
    boolean hold(Token word) {
        return clauses.stream().anyMatch(clause -> clause.words().contains(word));
    }

    /** The condition of the clause that the word stands in. */
    Optional<Span> of(Token word) {
        return clauses.stream().filter(clause -> governs(clause, word)).map(clause -> span(clause.words())).findFirst();
    }

    private boolean isCondition(Token token) {
        boolean marked = sentence.children(token, "mark").stream().anyMatch(mark -> words.isForm("condition", mark));
        boolean noun = words.isLemma("condition-noun", token) && sentence.children(token, "case").stream().anyMatch(p -> words.isForm("condition-case", p));
        boolean given = token.stts().equals("VVPP") && words.isForm("condition", token); // "vorausgesetzt, Minsk zahlt"
        return marked || noun || given || isWhere(token) || isVerbFirst(sentence, token);
    }

    /** "Wo es nötig ist, helfen wir": with "es" a clause with "wo" names no place. */
    private boolean isWhere(Token token) {
        List<Token> children = sentence.children(token);
        boolean where = children.stream().anyMatch(child -> child.stts().equals("PWAV") && child.form().equalsIgnoreCase("wo"));
        return where && token.is("advcl") && children.stream().anyMatch(child -> child.form().equals("es") && (child.is("nsubj") || child.is("expl")));
    }

    /** "Sollte Minsk angreifen, …", "Hält die Waffenruhe, …": a clause without a conjunction whose finite verb stands first, before the clause that it belongs to. */
    static boolean isVerbFirst(Sentence sentence, Token head) {
        if (!head.is("advcl") || !sentence.children(head, "mark").isEmpty() || head.head() < head.index() && !follows(sentence, head)) {
            return false;
        }
        List<Token> clause = Phrase.trimmed(sentence.subtree(head), Phrase::isPunctuation);
        Optional<Token> finite = VerbGroup.of(sentence, head).finite();
        return finite.isPresent() && !clause.isEmpty() && clause.getFirst().index() == finite.get().index();
    }

    /** After its main clause only "sollte" opens a condition: "…, sollte die Uno zustimmen". */
    private static boolean follows(Sentence sentence, Token head) {
        return VerbGroup.of(sentence, head).finite().filter(finite -> finite.lemma().equals("sollen")).isPresent();
    }

    /** The condition under which somebody stands where he stands; "knüpft die Hilfe an Reformen" names it in a phrase of its own. */
    Optional<Span> of(Attitude attitude) {
        return of(attitude.head()).or(() -> of(attitude.issue())).or(() -> attitude.stance() == Position.Stance.CONDITIONAL ? phrase(attitude.head()) : Optional.empty());
    }

    private Optional<Span> phrase(Token head) {
        return sentence.children(head).stream().filter(child -> sentence.children(child, "case").stream().anyMatch(p -> words.isForm("condition-phrase", p))).findFirst()
                .map(child -> Phrase.span(Phrase.trimmed(Phrase.nounPhrase(sentence, child), Phrase::isPunctuation)));
    }

    /** Whether the condition hangs on the word, on a verb that the word is an object or infinitive of, or on a word just below it. */
    private boolean governs(Clause clause, Token word) {
        if (clause.head().head() < 0 || clause.words().contains(word)) {
            return false;
        }
        Token governor = sentence.tokens().get(clause.head().head());
        if (governor.index() == word.index() || governor.index() == word.head() && !word.is("advcl") && !word.is("parataxis")) {
            return true;
        }
        return governor.head() == word.index() && (governor.is("xcomp") || governor.is("ccomp") || governor.is("obj") || governor.is("aux") || governor.is("cop") || governor.is("advmod") || governor.is("obl"));
    }

    /** From "nur" or "erst" before it to its end. */
    private Span span(List<Token> clause) {
        List<Token> trimmed = Phrase.trimmed(clause, token -> token.stts().startsWith("$"));
        Span span = Phrase.span(trimmed);
        int before = trimmed.getFirst().index() - 1;
        if (before >= 0 && words.isForm("condition-only", sentence.tokens().get(before))) {
            return sentence.tokens().get(before).span().cover(span);
        }
        return span;
    }
}
