package org.depesche.page;

import java.io.Serializable;

/**
 * Something in the input that was wrong and was worked around.
 *
 * @param kind its name, such as {@code charset-doubt}; a closed vocabulary, in docs/record.md
 * @param detail one line for a person
 */
public record Damage(String kind, String detail) implements Serializable {}
