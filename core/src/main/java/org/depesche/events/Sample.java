package org.depesche.events;

import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word that may carry an act, as the scorer's trainer needs it.
 *
 * @param span the word
 * @param depth how far it stands below the root of its sentence
 * @param verb whether it is a verb
 * @param found the type that the rows gave it; null where they made no event of it
 * @param row the type that its row stands for; empty where no row fits it
 * @param features what the scorer looks at
 */
public record Sample(Span span, int depth, boolean verb, @Nullable EventType found, String row, int[] features) {}
