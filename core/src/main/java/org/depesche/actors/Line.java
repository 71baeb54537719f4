package org.depesche.actors;

import java.util.List;
import java.util.Set;
import org.depesche.language.Morphology;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.Upos;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence as the finder of names looks at it: word by word, with what may be asked of a word. */
record Line(Sentence sentence, List<Token> tokens, List<NameTagger.Name> names) {
    private static final Set<String> LOCATIVE = Set.of("in", "aus", "nach", "bei", "um", "über", "nahe", "nördlich", "südlich", "westlich", "östlich", "bis", "Richtung", "ab", "vor", "durch", "Raum");

    static Line of(Sentence sentence) {
        return of(sentence, Integer.MAX_VALUE);
    }

    /** No more than the first words of a sentence. */
    static Line of(Sentence sentence, int most) {
        List<Token> all = sentence.tokens();
        return new Line(sentence, all.size() > most ? all.subList(0, most) : all, List.of());
    }

    /** The same with the names that a tagger found. */
    Line with(List<NameTagger.Name> found) {
        return new Line(sentence, tokens, found);
    }

    /** The tagger's name that begins with this word; null where none does. */
    NameTagger.@Nullable Name name(int at) {
        for (NameTagger.Name name : names) {
            if (name.from() == at) {
                return name;
            }
        }
        return null;
    }

    /** Whether the tagger's name that begins here is of that type. */
    boolean tagged(int at, NameTagger.Type type) {
        NameTagger.Name name = name(at);
        return name != null && name.type() == type;
    }

    /** Whether the word is part of a tagger's name of that type. */
    boolean within(int at, NameTagger.Type type) {
        return names.stream().anyMatch(name -> name.from() <= at && at < name.to() && name.type() == type);
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The word's form; empty outside the sentence. */
    String form(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
    }

    boolean capital(int at) {
        String form = form(at);
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    boolean lower(int at) {
        String form = form(at);
        return !form.isEmpty() && Character.isLowerCase(form.codePointAt(0));
    }

    /** Whether the tagger takes the word for a name, or knows nothing of it. */
    boolean proper(int at) {
        Upos upos = at >= 0 && at < tokens.size() ? tokens.get(at).upos() : Upos.PUNCT;
        return upos == Upos.PROPN || upos == Upos.X;
    }

    boolean noun(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).upos() == Upos.NOUN;
    }

    boolean plural(int at) {
        return token(at).morphology().number() == Morphology.Number.PLUR;
    }

    boolean subject(int at) {
        return token(at).is("nsubj");
    }

    /** Whether the words up to there are locative: "in Moskau", "nach der Ukraine". */
    boolean locative(int at) {
        int before = at - 1;
        while (before >= 0 && Set.of("der", "dem", "den", "die", "das", "ganz").contains(form(before))) {
            before--;
        }
        return LOCATIVE.contains(form(before));
    }

    Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }
}
