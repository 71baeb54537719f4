package org.depesche.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** All actors of an article, and who is meant where. Made once for an article and then asked often; immutable, thread-safe. */
public final class Cast {
    /** Nobody. */
    public static final Cast EMPTY = new Cast(List.of(), List.of());

    private final List<Actor> actors;
    private final List<Place> places;
    private final Map<String, Actor> byKey;
    private final List<Appearance> appearances;
    private final int longest; // code points of the longest mention

    /**
     * With these actors and places.
     *
     * @param actors in the order of their first mention
     * @param places the places named, by start
     */
    public Cast(List<Actor> actors, List<Place> places) {
        this.actors = List.copyOf(actors);
        this.places = List.copyOf(places);
        Map<String, Actor> keys = new HashMap<>();
        actors.forEach(actor -> keys.put(actor.key(), actor));
        byKey = Map.copyOf(keys);
        Comparator<Appearance> order = Comparator.comparingInt((Appearance a) -> a.span().start()).thenComparingInt(a -> -a.span().end());
        appearances = actors.stream().flatMap(actor -> actor.mentions().stream().map(mention -> new Appearance(actor, mention))).sorted(order).toList();
        longest = appearances.stream().mapToInt(appearance -> appearance.span().length()).max().orElse(0);
    }

    /** An actor as meant by certain words. */
    public record Appearance(Actor actor, Mention mention) {

        public Span span() {
            return mention.evidence().span();
        }
    }

    /** The actors in the order of their first mention. */
    public List<Actor> actors() {
        return actors;
    }

    /** The places named, by start. */
    public List<Place> places() {
        return places;
    }

    /** Every mention of every actor, in reading order, longer ones first of those that start together. */
    public List<Appearance> appearances() {
        return appearances;
    }

    /** The actors by key. */
    public Map<String, Actor> byKey() {
        return byKey;
    }

    /** Who is meant by the word at this span: the appearance with the shortest span that covers it. */
    public Optional<Appearance> at(Span word) {
        return near(word).stream().filter(a -> a.span().contains(word)).min(Comparator.comparingInt(a -> a.span().length()));
    }

    /** Who is meant by these words: the appearance with the longest span of those within them or around them. */
    public Optional<Appearance> in(Span words) {
        return near(words).stream().filter(a -> words.contains(a.span()) || a.span().contains(words)).max(Comparator.comparingInt(a -> a.span().length()));
    }

    /** The appearances that may touch the span, in reading order. */
    private List<Appearance> near(Span span) {
        return appearances.subList(startingFrom(span.start() - longest), startingFrom(span.end() + 1));
    }

    /** The index of the first appearance that starts at or behind an offset. */
    private int startingFrom(int offset) {
        int from = 0;
        int to = appearances.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (appearances.get(middle).span().start() < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cast cast && actors.equals(cast.actors) && places.equals(cast.places);
    }

    @Override
    public int hashCode() {
        return 31 * actors.hashCode() + places.hashCode();
    }

    @Override
    public String toString() {
        return "Cast" + actors;
    }
}
