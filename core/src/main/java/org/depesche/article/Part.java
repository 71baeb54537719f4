package org.depesche.article;

import java.io.Serializable;
import org.depesche.text.Span;

/** A part of an article and where it stands in its text. A dateline stands inside no paragraph: the paragraph begins after it. */
public record Part(PartKind kind, Span span) implements Serializable {}
