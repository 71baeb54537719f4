/**
 * Finding and asking: a full-text index over a store, derived from it and made anew when it is missing, and the questions that lists, dyads and timelines
 * answer. {@link org.depesche.search.Questions} is the way in.
 */
@NullMarked
package org.depesche.search;

import org.jspecify.annotations.NullMarked;
