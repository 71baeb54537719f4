package org.depesche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.statements.Relay;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a review in another record: by a mention, else by id and name; else they are added to it.
 *
 * @param place where the review's words stand in the record
 * @param reviewed the actors of the very record that was reviewed, whose keys still hold; none where it is another
 * @param actors the record's actors, to which more are added
 * @param free gives a key that nobody has yet
 */
record ReviewedActors(Review review, Relocation place, List<Actor> reviewed, List<Actor> actors, Supplier<String> free) {

    /** The keys that these actors of the review have in the record. */
    List<String> keys(List<String> keys) {
        return keys.stream().map(this::actor).distinct().toList();
    }

    /** The same for one, who may be unknown. */
    @Nullable String key(@Nullable String key) {
        return key == null ? null : actor(key);
    }

    /** Through whom the words came; whom the text no longer names is left out, and nobody known where the review does not keep who it is. */
    List<Relay> relays(List<Relay> relays) {
        List<Relay> found = new ArrayList<>();
        for (Relay relay : relays) {
            try {
                boolean known = meant(relay.actor()).isPresent();
                found.add(new Relay(known ? key(relay.actor()) : null, place.find(relay.words())));
            } catch (Relocation.Lost gone) {
                continue; // the statement stands without it
            }
        }
        return found;
    }

    private Optional<Actor> meant(@Nullable String key) {
        return review.right().actors().stream().filter(actor -> actor.key().equals(key)).findFirst();
    }

    private String actor(String key) {
        Actor meant = meant(key).orElseThrow();
        if (reviewed.contains(meant)) {
            return key;
        }
        List<Mention> mentions = mentions(meant);
        return first(actor -> actor.id().equals(meant.id()) && actor.mentions().stream().anyMatch(mentions::contains))
                .or(() -> first(actor -> actor.id().equals(meant.id()) && actor.name().equals(meant.name()) && actor.sector() == meant.sector()))
                .map(Actor::key)
                .orElseGet(() -> added(meant, mentions));
    }

    private Optional<Actor> first(Predicate<Actor> wanted) {
        return actors.stream().filter(wanted).findFirst();
    }

    private String added(Actor meant, List<Mention> mentions) {
        String key = free.get();
        actors.add(new Actor(key, meant.id(), meant.sector(), meant.kind(), meant.name(), meant.role(), meant.wikidata(), mentions));
        return key;
    }

    private List<Mention> mentions(Actor actor) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : actor.mentions()) {
            try {
                found.add(new Mention(place.find(mention.evidence()), mention.how()));
            } catch (Relocation.Lost gone) {
                continue; // named less often now
            }
        }
        return found;
    }
}
