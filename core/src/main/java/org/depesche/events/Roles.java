package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.actors.Actor;
import org.depesche.actors.Cast;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.statements.Statement;
import org.depesche.text.Span;

/** Who is meant by the words that fill a role. */
final class Roles {
    private final List<Cast.Appearance> appearances;
    private final Map<String, Actor> byKey;
    private final List<Statement> statements;

    Roles(Cast cast, List<Statement> statements) {
        this.appearances = cast.appearances();
        this.byKey = cast.byKey();
        this.statements = statements;
    }

    /** Actors by key, each with the words that name it, in reading order. */
    record Filled(Map<String, Span> actors) {
        static final Filled NOBODY = new Filled(Map.of());

        boolean isEmpty() {
            return actors.isEmpty();
        }

        Filled and(Filled more) {
            Map<String, Span> all = new LinkedHashMap<>(actors);
            more.actors.forEach(all::putIfAbsent);
            return new Filled(all);
        }

        Filled without(Filled others) {
            Map<String, Span> all = new LinkedHashMap<>(actors);
            all.keySet().removeAll(others.actors.keySet());
            return new Filled(all);
        }
    }

    /** The actors meant by the words, with those joined to them by "und"; by a word that names nobody, those that its phrase names. */
    Filled of(Sentence sentence, List<Token> words) {
        Map<String, Span> found = new LinkedHashMap<>();
        for (Token word : words) {
            if (word.stts().startsWith("PPER") && speaksOfSelf(word)) {
                speaker(word.span()).ifPresent(key -> found.putIfAbsent(key, word.span()));
                continue;
            }
            gather(sentence, word, found);
            sentence.children(word, "conj").forEach(joined -> gather(sentence, joined, found));
        }
        return new Filled(found);
    }

    private void gather(Sentence sentence, Token word, Map<String, Span> found) {
        Optional<Cast.Appearance> here = at(word.span());
        if (here.isPresent()) {
            all(here.get()).forEach(a -> found.putIfAbsent(a.actor().key(), a.span()));
            ofSameOffice(sentence, word).forEach(a -> found.putIfAbsent(a.actor().key(), a.span()));
            return;
        }
        List<Token> phrase = Phrase.nounPhrase(sentence, word);
        if (!phrase.isEmpty()) { // a lone dash that was parsed as a noun has none
            within(Phrase.span(phrase), sentence, word).ifPresent(a -> found.putIfAbsent(a.actor().key(), a.span()));
        }
    }

    /** "Vertreter Ungarns und Rumäniens": the second genitive is a party of its own. */
    private List<Cast.Appearance> ofSameOffice(Sentence sentence, Token word) {
        return sentence.children(word, "nmod").stream().flatMap(genitive -> sentence.children(genitive, "conj").stream()).flatMap(joined -> at(joined.span()).stream()).toList();
    }

    /** The actor named in the phrase of a word that names none itself: "die Entscheidung der Regierung". */
    private Optional<Cast.Appearance> within(Span phrase, Sentence sentence, Token word) {
        return sentence.children(word).stream().filter(child -> child.is("nmod") && sentence.children(child, "case").isEmpty() || child.is("amod") || child.is("det") || child.is("appos")
                || child.is("flat") || child.is("compound")).flatMap(child -> at(child.span()).stream()).filter(a -> phrase.contains(a.span())).findFirst();
    }

    /** Whether the word itself means an actor, and not only a word beside it: "Serbien", not "australisches Ultimatum". */
    boolean isActor(Token word) {
        return at(word.span()).isPresent();
    }

    private Optional<Cast.Appearance> at(Span word) {
        return appearances.stream().filter(a -> a.span().contains(word) && isNamed(a.actor())).min(Comparator.comparingInt(a -> a.span().length()));
    }

    /** All actors that the same words mean: "beide Seiten" means two. */
    private List<Cast.Appearance> all(Cast.Appearance appearance) {
        return appearances.stream().filter(a -> a.span().equals(appearance.span()) && isNamed(a.actor())).toList();
    }

    private static boolean isNamed(Actor actor) {
        return !actor.id().isEmpty();
    }

    private static boolean speaksOfSelf(Token word) {
        return word.form().matches("(?i)ich|wir|uns|mich|mir");
    }

    /** The speaker of the statement that the words stand in. */
    Optional<String> speaker(Span words) {
        return statement(words).map(Statement::speaker).filter(key -> byKey.containsKey(key) && isNamed(byKey.get(key)));
    }

    /** The words that name that speaker. */
    Span speakerSpan(Span words) {
        return statement(words).flatMap(s -> Optional.ofNullable(s.speakerSpan())).map(e -> e.span()).orElse(words);
    }

    /** The innermost statement that the words stand in. */
    Optional<Statement> statement(Span words) {
        return statements.stream().filter(s -> s.kind() != Statement.Kind.REPORTED).filter(s -> s.message().stream().anyMatch(m -> m.span().contains(words)))
                .min(Comparator.comparingInt(s -> s.message().stream().mapToInt(m -> m.span().length()).sum()));
    }

    List<String> ids(Filled filled) {
        List<String> ids = new ArrayList<>();
        filled.actors().keySet().forEach(key -> ids.add(byKey.get(key).id()));
        return ids;
    }

    /** Those of the actors that do not have this id. */
    Filled otherThan(Filled filled, String id) {
        Map<String, Span> others = new LinkedHashMap<>(filled.actors());
        others.keySet().removeIf(key -> byKey.get(key).id().equals(id));
        return new Filled(others);
    }
}
