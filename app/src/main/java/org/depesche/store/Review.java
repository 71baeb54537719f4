package org.depesche.store;

import java.time.Instant;
import java.util.Optional;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of a statement or event.
 *
 * @param id its number in the store
 * @param article the number of the article
 * @param verdict the decision
 * @param by who decided, when and why
 * @param record the number of the record that was looked at
 * @param key the fact's key in it
 * @param anchor the first words of the event's trigger, or of the statement's message
 * @param fact a record that holds the fact and its actors alone
 * @param correction the right fact in the same form; null with a verdict that needs none
 * @param supersededBy the number of a later review of the same fact; null while this one holds
 */
public record Review(
        long id,
        long article,
        Verdict verdict,
        Reviewer by,
        long record,
        String key,
        Evidence anchor,
        Record fact,
        @Nullable Record correction,
        @Nullable Long supersededBy) {

    /** The decisions. */
    public enum Verdict implements Labelled {
        /** The fact is right as it stands. */
        ACCEPT,
        /** There is no such fact. */
        REJECT,
        /** The fact is right in another form. */
        CORRECT,
        /** The coder missed this fact. */
        ADD
    }

    /**
     * Who decided.
     *
     * @param name the person
     * @param at when
     * @param reason why; empty where nothing is said
     */
    public record Reviewer(String name, Instant at, String reason) {

        public Reviewer {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a review needs a name");
            }
        }
    }

    /** The record that holds what is right: the correction, else the fact itself. */
    public Record right() {
        return correction == null ? fact : correction;
    }

    /** The event that is right, where it is about one. */
    public Optional<Event> event() {
        return right().events().stream().findFirst();
    }

    /** The statement that is right, where it is about one. */
    public Optional<Statement> statement() {
        return right().statements().stream().findFirst();
    }
}
