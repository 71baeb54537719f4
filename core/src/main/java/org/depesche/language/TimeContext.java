package org.depesche.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is reckoned from. Used by one document at a time.
 */
final class TimeContext {
    private static final int REACH = 1; // sentences that a day stays in mind

    private final @Nullable LocalDate anchor;
    private final ClauseTense tense;
    private @Nullable LocalDate last;
    private int lastSentence;
    private int sentence;

    TimeContext(@Nullable LocalDate anchor, ClauseTense tense) {
        this.anchor = anchor;
        this.tense = tense;
    }

    void begin(int newSentence) {
        sentence = newSentence;
    }

    void remember(TimeMatch match) {
        if (match.day() != null) {
            last = match.day();
            lastSentence = sentence;
        }
    }

    /** The day of publication or of the dateline; null when neither is known. */
    @Nullable LocalDate anchor() {
        return anchor;
    }

    /** The day last told of, however far back; else the anchor. */
    @Nullable LocalDate lastOfAll() {
        return last != null ? last : anchor;
    }

    /** The day last told of, in this sentence or the one before; else the anchor. */
    @Nullable LocalDate last() {
        return last != null && sentence - lastSentence <= REACH ? last : anchor;
    }

    /** Whether the clause around a token looks back, forward, or neither. */
    ClauseTense.Direction direction(TimeTokens tokens, int at) {
        return tense.direction(tokens, at);
    }
}
