package org.depesche.events;

import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event as found in a sentence, before the same act told twice is made one.
 *
 * @param sentence its sentence
 * @param head the word that carries the act
 * @param code what it codes to
 * @param status whether it was done
 * @param actors who acts
 * @param recipients to whom
 * @param trigger the words, part by part
 * @param condition the words of its condition
 * @param contexts PLOVER's contexts
 * @param stance the family of the stance; empty for a plain act
 * @param content the word that the stance is about; null where there is none
 * @param mutual whether the act takes two: working together, meeting
 * @param rule what found it
 * @param likely how likely it is of this type, 0 to 1, as the scorer says
 * @param confidence 0 to 1
 */
record Finding(Sentence sentence, Token head, Codebook.Code code, Status status, Roles.Filled actors, Roles.Filled recipients, List<Span> trigger, @Nullable Span condition,
        List<String> contexts, String stance, @Nullable Token content, boolean mutual, String rule, double likely, double confidence) {

    /** The same with other roles, found by one rule more. */
    Finding with(Roles.Filled who, Roles.Filled whom, String more, double sure) {
        return new Finding(sentence, head, code, status, who, whom, trigger, condition, contexts, stance, content, mutual, rule + "+" + more, likely, sure);
    }

    /** The same, as sure as this. */
    Finding with(double sure) {
        return new Finding(sentence, head, code, status, actors, recipients, trigger, condition, contexts, stance, content, mutual, rule, likely, sure);
    }

    /** The same in these contexts. */
    Finding within(List<String> others) {
        return new Finding(sentence, head, code, status, actors, recipients, trigger, condition, others, stance, content, mutual, rule, likely, confidence);
    }

    /** The same, of its type as likely as this. */
    Finding likely(double probability) {
        return new Finding(sentence, head, code, status, actors, recipients, trigger, condition, contexts, stance, content, mutual, rule, probability, confidence);
    }

    /** The same with this side, which the context names. */
    Finding with(Roles.Filled side, boolean acting) {
        return with(acting ? side : actors, acting ? recipients : side, "context", confidence);
    }

    /** The same coded otherwise. */
    Finding with(Codebook.Code other, String by, double probability) {
        return new Finding(sentence, head, other, status, actors, recipients, trigger, condition, contexts, stance, content, mutual, by, probability, confidence);
    }

    /** The same with another status. */
    Finding as(Status other) {
        return new Finding(sentence, head, code, other, actors, recipients, trigger, condition, contexts, stance, content, mutual, rule, likely, confidence);
    }

    /** How much it tells: roles and mode named. */
    int detail() {
        return actors.actors().size() + recipients.actors().size() + (code.mode() == null ? 0 : 1);
    }
}
