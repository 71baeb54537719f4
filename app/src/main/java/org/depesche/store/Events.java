package org.depesche.store;

import org.depesche.events.Event;
import org.jspecify.annotations.Nullable;

/** Events with one thing changed. */
final class Events {
    private Events() {}

    static Event withStatement(Event e, @Nullable String statement) {
        return new Event(e.key(), e.type(), e.mode(), e.cameo(), e.status(), e.actors(), e.recipients(), e.trigger(), e.actorSpans(), e.recipientSpans(),
                e.condition(), e.place(), e.date(), e.intensity(), e.contexts(), statement, e.confidence(), e.rule());
    }
}
