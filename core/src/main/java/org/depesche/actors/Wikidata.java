package org.depesche.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Which entity of Wikidata an actor is: states, and those bodies and groups that the table names. "Deutschland" is Q183; its chancellor is another entity. Immutable and thread-safe. */
public final class Wikidata {
    private final Map<String, String> entities = new HashMap<>();

    public Wikidata(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("wikidata").rows()) {
            List<String> names = row.list("names");
            (names.isEmpty() ? List.of("") : names).forEach(name -> entities.put(row.get("id") + "\t" + name, row.get("wikidata")));
        }
    }

    /** The actor with its entity, where the table has it. */
    public Actor with(Actor actor) {
        String entity = entity(actor);
        return entity == null ? actor : new Actor(actor.key(), actor.id(), actor.sector(), actor.kind(), actor.name(), actor.role(), entity, actor.mentions());
    }

    private @Nullable String entity(Actor actor) {
        boolean state = actor.kind() == ActorKind.STATE && actor.name().isEmpty();
        return actor.kind() == ActorKind.PERSON || actor.name().isEmpty() && !state ? null : entities.get(actor.id() + "\t" + actor.name());
    }
}
