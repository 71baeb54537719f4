package org.depesche.page;

import java.io.Serializable;
import org.depesche.text.Dated;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a live blog: "14:32 Uhr: Der Rat tagt wieder" and the paragraphs below. Immutable.
 *
 * @param span where it stands in the page's text, from its first block to its last
 * @param headline its headline, inside the span; null for an entry without
 * @param time when it was written, {@link Dated#basis} {@code json-ld}, {@code time} (an element of that name) or {@code text}; {@code published} where only the
 *     clock time is shown and the day follows from that of publication; null where nothing tells it
 */
public record Entry(Span span, @Nullable Span headline, @Nullable Dated time) implements Serializable {

    public Entry {
        if (headline != null && !span.contains(headline)) {
            throw new IllegalArgumentException("the headline " + headline + " is not inside the entry " + span);
        }
    }
}
