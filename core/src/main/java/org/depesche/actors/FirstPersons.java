package org.depesche.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Quotation;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives "ich" and "wir" in quotation marks to who speaks there: "„Ich reise morgen ab“, sagte Kerry." The speaker is the one subject of a verb of saying beside the quotation;
 * where there are two, or none, nobody is meant. Outside quotation marks the reporter speaks, who is no actor.
 */
final class FirstPersons {
    private final Gazetteer gazetteer;
    private final Reading reading;
    private final Cast cast;

    FirstPersons(Gazetteer gazetteer, Reading reading, Cast cast) {
        this.gazetteer = gazetteer;
        this.reading = reading;
        this.cast = cast;
    }

    /** The words of the first person, and whom they mean. */
    Map<Span, Actor> meant() {
        Map<Span, Actor> meant = new LinkedHashMap<>();
        int first = 0;
        for (Quotation quotation : reading.quotations()) {
            if (quotation.depth() > 0) {
                continue;
            }
            while (first < reading.sentences().size() && reading.sentences().get(first).span().end() <= quotation.outer().start()) {
                first++;
            }
            List<Sentence> sentences = sentences(first, quotation);
            Actor speaker = speaker(sentences, quotation);
            if (speaker != null) {
                sentences.forEach(sentence -> words(sentence, quotation).forEach(words -> meant.put(words, speaker)));
            }
        }
        return meant;
    }

    /** The sentences that the quotation stands in. */
    private List<Sentence> sentences(int first, Quotation quotation) {
        int end = first;
        while (end < reading.sentences().size() && reading.sentences().get(end).span().start() < quotation.outer().end()) {
            end++;
        }
        return reading.sentences().subList(first, end);
    }

    private List<Span> words(Sentence sentence, Quotation quotation) {
        return sentence.tokens().stream()
                .filter(token -> quotation.inner().contains(token.span()) && gazetteer.is("speaker", token.form().toLowerCase(Locale.ROOT)))
                .map(Token::span)
                .toList();
    }

    private @Nullable Actor speaker(List<Sentence> sentences, Quotation quotation) {
        Set<Actor> speakers = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.is("nsubj") && !reading.isQuoted(token.span()) && says(sentence, token, quotation)) {
                    Optional<Cast.Appearance> named = cast.at(token.span());
                    named.ifPresent(appearance -> speakers.add(appearance.actor()));
                }
            }
        }
        return speakers.size() == 1 ? speakers.iterator().next() : null;
    }

    private boolean says(Sentence sentence, Token subject, Quotation quotation) {
        if (subject.isRoot()) {
            return false;
        }
        Token verb = sentence.tokens().get(subject.head());
        return gazetteer.says(verb.lemma()) && !quotation.inner().contains(verb.span());
    }
}
