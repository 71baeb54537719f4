package org.depesche.events;

import java.io.Serializable;
import java.util.List;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A politically relevant act: who did what to whom.
 *
 * @param key its key in the record: {@code e1}, {@code e2}, … by the start of the trigger
 * @param type PLOVER's type
 * @param mode PLOVER's mode; null where the type has none or it is not told
 * @param cameo the CAMEO code
 * @param status whether it was done
 * @param actors the keys of those who act
 * @param recipients the keys of those it is done to
 * @param trigger the words that carry the act, part by part; never empty
 * @param actorSpans the words that name the actors
 * @param recipientSpans the words that name the recipients
 * @param condition the words of the condition that it hangs on; null when it hangs on none
 * @param place the words that say where; null when none do
 * @param date when
 * @param intensity PLOVER's score, -10 (conflict) to 10 (cooperation)
 * @param contexts PLOVER's contexts
 * @param statement the key of the statement that tells it; null when the author does
 * @param confidence 0 to 1
 * @param rule what found it
 */
public record Event(
        String key,
        EventType type,
        @Nullable String mode,
        String cameo,
        Status status,
        List<String> actors,
        List<String> recipients,
        List<Evidence> trigger,
        List<Evidence> actorSpans,
        List<Evidence> recipientSpans,
        @Nullable Evidence condition,
        @Nullable Evidence place,
        Dated date,
        double intensity,
        List<String> contexts,
        @Nullable String statement,
        double confidence,
        String rule) implements Serializable {

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        trigger = List.copyOf(trigger);
        actorSpans = List.copyOf(actorSpans);
        recipientSpans = List.copyOf(recipientSpans);
        contexts = List.copyOf(contexts);
        if (trigger.isEmpty()) {
            throw new IllegalArgumentException("an event without words");
        }
    }
}
