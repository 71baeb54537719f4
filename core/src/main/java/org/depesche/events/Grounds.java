package org.depesche.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Cast;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.actors.Sector;
import org.jspecify.annotations.Nullable;

/** Places as what something is done to: "eroberten Kundus", "ein Angriff auf Damaskus" are done to the country. A country that only its places name becomes an actor if an event needs it. */
final class Grounds {
    private final Cast cast;
    private final Cast extended;

    Grounds(Cast cast) {
        this.cast = cast;
        this.extended = new Cast(withPlaces(cast), cast.places());
    }

    private static List<Actor> withPlaces(Cast cast) {
        Map<String, Actor> byKey = new LinkedHashMap<>();
        cast.actors().forEach(actor -> byKey.put(actor.key(), actor));
        for (Place place : cast.places()) {
            String country = place.country();
            if (country != null && cast.at(place.evidence().span()).isEmpty()) {
                Actor state = state(byKey, country);
                List<Mention> mentions = new ArrayList<>(state == null ? List.of() : state.mentions());
                mentions.add(new Mention(place.evidence(), Mention.How.METONYM));
                Actor more = state == null ? new Actor("a" + (byKey.size() + 1), country, Sector.GOV, ActorKind.STATE, "", null, null, mentions)
                        : new Actor(state.key(), state.id(), state.sector(), state.kind(), state.name(), state.role(), state.wikidata(), mentions);
                byKey.put(more.key(), more);
            }
        }
        return List.copyOf(byKey.values());
    }

    private static @Nullable Actor state(Map<String, Actor> actors, String id) {
        return actors.values().stream().filter(actor -> actor.id().equals(id) && actor.kind() == ActorKind.STATE).findFirst().orElse(null);
    }

    /** The cast with the countries of its places. */
    Cast cast() {
        return extended;
    }

    /** The actors of the article, and the countries that take part in its events though only a place names them. */
    List<Actor> actors(List<Event> events) {
        Set<String> parts = new HashSet<>();
        events.forEach(event -> parts.addAll(event.actors()));
        events.forEach(event -> parts.addAll(event.recipients()));
        List<Actor> all = new ArrayList<>(cast.actors());
        extended.actors().stream().skip(all.size()).filter(actor -> parts.contains(actor.key())).forEach(all::add);
        return all;
    }
}
