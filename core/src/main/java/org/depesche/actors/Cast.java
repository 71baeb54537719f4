package org.depesche.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.text.Span;

/**
 * All actors of an article, and who is meant where. Immutable.
 *
 * @param actors in the order of their first mention
 * @param places the places named, by start
 */
public record Cast(List<Actor> actors, List<Place> places) {
    /** Nobody. */
    public static final Cast EMPTY = new Cast(List.of(), List.of());

    public Cast {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** An actor as meant by certain words. */
    public record Appearance(Actor actor, Mention mention) {

        public Span span() {
            return mention.evidence().span();
        }
    }

    /** Every mention of every actor, in reading order, longer ones first of those that start together. */
    public List<Appearance> appearances() {
        Comparator<Appearance> order = Comparator.comparingInt((Appearance a) -> a.span().start()).thenComparingInt(a -> -a.span().end());
        return actors.stream().flatMap(actor -> actor.mentions().stream().map(mention -> new Appearance(actor, mention))).sorted(order).toList();
    }

    /** The actors by key. */
    public Map<String, Actor> byKey() {
        Map<String, Actor> found = new HashMap<>();
        actors.forEach(actor -> found.put(actor.key(), actor));
        return found;
    }

    /** Who is meant by the word at this span: the appearance with the shortest span that covers it. */
    public Optional<Appearance> at(Span word) {
        return appearances().stream().filter(a -> a.span().contains(word)).min(Comparator.comparingInt(a -> a.span().length()));
    }
}
