package org.depesche.language;

import java.io.Serializable;
import org.depesche.text.Span;

/**
 * A syntactic word before it is analysed. A contraction ("im") is two words with the same span.
 *
 * @param span where it stands in the source text
 * @param form the syntactic word ("in" and "dem" for "im"); else the words of the span
 */
public record Word(Span span, String form) implements Serializable {}
