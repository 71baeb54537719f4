/** Invented records for measuring the store and what stands on it. */
@NullMarked
package org.depesche.eval.store;

import org.jspecify.annotations.NullMarked;
