package org.depesche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party to an event.
 *
 * @param role {@code actor} or {@code recipient}
 * @param mention the words that name it for this event: those among the event's own, else its mention nearest before the act
 */
record RoleRow(Record record, Event event, String role, int number, Actor actor, @Nullable Mention mention) {

    static Stream<RoleRow> of(Item item) {
        return EventRow.of(item).flatMap(row -> of(row).stream());
    }

    static List<RoleRow> of(EventRow row) {
        List<RoleRow> roles = new ArrayList<>();
        row.actors().forEach(actor -> roles.add(of(row, "actor", roles.size() + 1, actor, row.event().actorSpans())));
        int before = roles.size();
        row.recipients().forEach(actor -> roles.add(of(row, "recipient", roles.size() - before + 1, actor, row.event().recipientSpans())));
        return roles;
    }

    private static RoleRow of(EventRow row, String role, int number, Actor actor, List<Evidence> named) {
        return new RoleRow(row.record(), row.event(), role, number, actor, mention(actor, named, Quotes.cover(row.event().trigger())));
    }

    private static @Nullable Mention mention(Actor actor, List<Evidence> named, Span trigger) {
        return actor.mentions().stream().filter(mention -> isNamed(mention, named)).findFirst().orElseGet(() -> nearest(actor, trigger));
    }

    private static boolean isNamed(Mention mention, List<Evidence> named) {
        return named.stream().anyMatch(words -> words.span().overlaps(mention.evidence().span()));
    }

    private static @Nullable Mention nearest(Actor actor, Span trigger) {
        return actor.mentions().stream()
                .filter(mention -> mention.evidence().start() < trigger.end())
                .max(Comparator.comparing(Mention::evidence))
                .orElse(actor.mentions().isEmpty() ? null : actor.mentions().getFirst());
    }
}
