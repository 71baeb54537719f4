/** Trains and measures the scorer of events. */
@NullMarked
package org.depesche.eval.events;

import org.jspecify.annotations.NullMarked;
