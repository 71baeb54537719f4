package org.depesche.language;

import org.depesche.text.Span;

/**
 * A stretch in quotation marks; it may run over several sentences.
 *
 * @param outer with its marks
 * @param inner without them
 * @param depth 0 for one that stands in no other
 */
public record Quotation(Span outer, Span inner, int depth) {}
