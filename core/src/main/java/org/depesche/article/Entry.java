package org.depesche.article;

import java.io.Serializable;
import org.depesche.text.Dated;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a live blog, which runs until the next one begins.
 *
 * @param title its heading, which opens it; null for none
 * @param published when it was posted; null when the page does not say
 * @param span where it stands in the article's text
 */
public record Entry(@Nullable String title, @Nullable Dated published, Span span) implements Serializable {}
