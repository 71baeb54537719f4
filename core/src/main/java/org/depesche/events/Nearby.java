package org.depesche.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.actors.Actor;
import org.depesche.actors.Cast;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;

/**
 * Who may act or be acted on where the slots of a row name nobody: those named in the sentence, else in the few before it. How likely each is, the scorer's weights tell from where he is
 * named and what he is. "Die Polizei griff ein. Drei Männer wurden festgenommen." For one article.
 */
final class Nearby {
    private static final int BEFORE = 3;

    private final Reading reading;
    private final List<List<Cast.Appearance>> bySentence = new ArrayList<>();
    private final Roles roles;
    private final NearbyFeatures features;

    Nearby(Reading reading, Cast cast, Roles roles) {
        this.reading = reading;
        this.roles = roles;
        List<Cast.Appearance> all = cast.appearances().stream().filter(appearance -> !appearance.actor().id().isEmpty()).toList();
        int next = 0;
        for (Sentence sentence : reading.sentences()) {
            List<Cast.Appearance> here = new ArrayList<>();
            while (next < all.size() && all.get(next).span().start() < sentence.span().end()) {
                here.add(all.get(next++));
            }
            bySentence.add(here);
        }
        this.features = new NearbyFeatures(all);
    }

    /** Somebody who may take a side, and what speaks for it. */
    record Choice(Actor actor, Span span, int[] features) {}

    /** Those who may take the side, nearest first: each actor once. */
    List<Choice> choices(Finding finding, boolean acting, List<Finding> earlier) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        Optional<String> speaker = roles.speaker(finding.head().span());
        int at = finding.sentence().index();
        for (int i = at; i >= Math.max(0, at - BEFORE); i--) {
            Sentence sentence = reading.sentences().get(i);
            for (Cast.Appearance appearance : bySentence.get(i)) {
                Choice known = choices.get(appearance.actor().key());
                if (known == null || i == at && closer(finding, appearance.span(), known.span())) {
                    NearbyFeatures.Place place = new NearbyFeatures.Place(finding, acting, at - i, i == at ? head(sentence, appearance.span()) : null);
                    boolean speaks = speaker.filter(appearance.actor().key()::equals).isPresent();
                    choices.put(appearance.actor().key(), new Choice(appearance.actor(), appearance.span(), features.of(place, appearance, speaks, earlier)));
                }
            }
        }
        return List.copyOf(choices.values());
    }

    private static boolean closer(Finding finding, Span span, Span than) {
        int head = finding.head().span().start();
        return finding.sentence().span().contains(than) && Math.abs(span.start() - head) < Math.abs(than.start() - head);
    }

    /** The highest word of a name or phrase. */
    private static Token head(Sentence sentence, Span span) {
        List<Token> words = sentence.tokens().stream().filter(token -> span.contains(token.span())).toList();
        for (Token word : words) {
            if (word.head() < 0 || !span.contains(sentence.tokens().get(word.head()).span())) {
                return word;
            }
        }
        return words.isEmpty() ? sentence.tokens().getFirst() : words.getFirst();
    }
}
