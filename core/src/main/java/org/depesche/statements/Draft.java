package org.depesche.statements;

import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one of the finders sees it, before it is known who the speaker is and which statements there are beside it.
 *
 * @param sentence the sentence of the frame, or of the message where there is no frame
 * @param kind how the words are given
 * @param medium speech, thought or writing
 * @param speaker the words that name the speaker; null where the context tells
 * @param speakerHead the head word of those; null where there is none
 * @param addressee the words that name the one spoken to
 * @param cue the cue, part by part
 * @param frame the frame, part by part
 * @param message what is said, part by part
 * @param denies whether it is denied
 * @param confidence 0 to 1
 * @param rule the finder
 */
record Draft(Sentence sentence, Statement.Kind kind, String medium, @Nullable Span speaker, @Nullable Token speakerHead, @Nullable Span addressee, List<Span> cue, List<Span> frame,
        List<Span> message, boolean denies, double confidence, String rule) {

    /** The same with another message. */
    Draft saying(List<Span> words) {
        return new Draft(sentence, kind, medium, speaker, speakerHead, addressee, cue, frame, words, denies, confidence, rule);
    }

    /** The same speaker and frame with other words of another kind. */
    Draft as(Statement.Kind other, List<Span> words, String otherRule) {
        return new Draft(sentence, other, medium, speaker, speakerHead, addressee, cue, frame, words, denies, confidence, otherRule);
    }

    Draft framed(List<Span> words) {
        return new Draft(sentence, kind, medium, speaker, speakerHead, addressee, cue, words, message, denies, confidence, rule);
    }

    Draft by(@Nullable Span span, @Nullable Token head) {
        return new Draft(sentence, kind, medium, span, head, addressee, cue, frame, message, denies, confidence, rule);
    }

    /** The same with somebody spoken to. */
    Draft to(Span someone) {
        return new Draft(sentence, kind, medium, speaker, speakerHead, someone, cue, frame, message, denies, confidence, rule);
    }

    Span cover() {
        return message.stream().reduce(Span::cover).orElseThrow();
    }
}
