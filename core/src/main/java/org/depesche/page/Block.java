package org.depesche.page;

import org.depesche.text.Labelled;
import org.depesche.text.Span;

/**
 * A block of a page's text: a line of plain text, or an element of a marked-up page.
 *
 * @param span where it stands in the page's text
 * @param hint what the markup says it is
 */
public record Block(Span span, Hint hint) {

    /** What markup says of a block; {@code UNKNOWN} where there is none. */
    public enum Hint implements Labelled {
        KICKER, HEADLINE, LEAD, DATELINE, PARAGRAPH, SUBHEADING, CAPTION, CREDIT, BYLINE, AGENCY, RIGHTS, FURNITURE, UNKNOWN
    }
}
