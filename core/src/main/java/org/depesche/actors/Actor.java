package org.depesche.actors;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of an article: a state, body, group or person that says or does something in it.
 *
 * @param key its key in the record: {@code a1}, {@code a2}, … by first mention
 * @param id the codebook's id, such as {@code RUS} or {@code IGO:UN}; empty where none is known
 * @param sector its role
 * @param kind what sort of entity it is
 * @param name the person or body in the nominative; empty for a bare country
 * @param role the office a person holds, as the article says it; null where none is told
 * @param wikidata its Wikidata item; null where none is known
 * @param mentions where it is named, in reading order; never empty
 */
public record Actor(String key, String id, Sector sector, ActorKind kind, String name, @Nullable String role, @Nullable String wikidata, List<Mention> mentions) implements Serializable {

    public Actor {
        mentions = List.copyOf(mentions);
    }
}
