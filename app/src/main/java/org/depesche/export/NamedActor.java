package org.depesche.export;

import java.util.List;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.record.Record;

/** A mention with the actor that it means. */
record NamedActor(Actor actor, Mention mention) {

    /** All mentions of a record, actor by actor. */
    static List<NamedActor> of(Record record) {
        return record.actors().stream().flatMap(actor -> actor.mentions().stream().map(mention -> new NamedActor(actor, mention))).toList();
    }
}
