package org.depesche.statements;

import java.io.Serializable;
import java.util.List;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * Something said, thought or written, with the words that tell it.
 *
 * @param key its key in the record: {@code s1}, {@code s2}, … by the start of the message
 * @param kind how the words are given
 * @param medium {@code speech}, {@code thought}, {@code writing}, or two of them parted by {@code /}
 * @param speaker the actor's key; null when the speaker is nobody known
 * @param speakerSpan the words that name the speaker; null when there are none
 * @param addressee the key of the actor spoken to; null when nobody is named
 * @param addresseeSpan the words that name the addressee
 * @param cue the verb or noun that tells of saying, part by part
 * @param frame the words that introduce the statement
 * @param message what is said, part by part; never empty
 * @param denies whether the speaker denies it
 * @param date when it was said
 * @param confidence 0 to 1
 * @param rule what found it
 * @param via the outlets that the words were given to: "sagte er der dpa", "im ZDF-Morgenmagazin"; also one that rests on the speaker: "die Polizei, auf die sich die Agentur beruft"
 * @param sources whom the speaker rests on, the nearest first: "Reuters unter Berufung auf das Ministerium"
 */
public record Statement(
        String key,
        Kind kind,
        String medium,
        @Nullable String speaker,
        @Nullable Evidence speakerSpan,
        @Nullable String addressee,
        @Nullable Evidence addresseeSpan,
        List<Evidence> cue,
        List<Evidence> frame,
        List<Evidence> message,
        boolean denies,
        Dated date,
        double confidence,
        String rule,
        List<Relay> via,
        List<Relay> sources) implements Serializable {

    /** A statement straight from its speaker. */
    public Statement(String key, Kind kind, String medium, @Nullable String speaker, @Nullable Evidence speakerSpan, @Nullable String addressee, @Nullable Evidence addresseeSpan,
            List<Evidence> cue, List<Evidence> frame, List<Evidence> message, boolean denies, Dated date, double confidence, String rule) {
        this(key, kind, medium, speaker, speakerSpan, addressee, addresseeSpan, cue, frame, message, denies, date, confidence, rule, List.of(), List.of());
    }

    public Statement {
        cue = List.copyOf(cue);
        frame = List.copyOf(frame);
        message = List.copyOf(message);
        via = List.copyOf(via);
        sources = List.copyOf(sources);
        if (message.isEmpty()) {
            throw new IllegalArgumentException("a statement without words");
        }
    }

    /** The ways of giving somebody's words. */
    public enum Kind implements Labelled {
        /** In quotation marks. */
        DIRECT,
        /** In a clause of its own under a verb of saying, or in the Konjunktiv beside one. */
        INDIRECT,
        /** A voice in the author's own grammar: "Wer sollte das bezahlen?" */
        FREE_INDIRECT,
        /** A sentence in the bare Konjunktiv that goes on with somebody's words. */
        INDIRECT_FREE_INDIRECT {
            @Override
            public String label() {
                return "indirect/free-indirect";
            }
        },
        /** Only told of: "Er kritisierte den Beschluss". */
        REPORTED
    }
}
