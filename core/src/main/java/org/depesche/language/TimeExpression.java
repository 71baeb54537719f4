package org.depesche.language;

import java.io.Serializable;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;

/**
 * Words that say when or how long, with their value as in TIMEX3: {@code 2014-10-14}, {@code 2014-W42}, {@code P3Y}, {@code PRESENT_REF}.
 *
 * @param evidence the words
 * @param type what they tell
 * @param value the normalised value
 */
public record TimeExpression(Evidence evidence, Type type, String value) implements Serializable {

    /** TIMEX3's types. */
    public enum Type implements Labelled {
        DATE, TIME, DURATION, SET
    }
}
