package org.depesche.events;

import org.depesche.text.Span;

/**
 * Somebody who may take a side of an act, as the scorer's trainer needs it.
 *
 * @param head the word that carries the act
 * @param acting whether he may be its actor; else its recipient
 * @param id the codebook's id of him
 * @param features what the scorer looks at
 */
public record PartySample(Span head, boolean acting, String id, int[] features) {}
