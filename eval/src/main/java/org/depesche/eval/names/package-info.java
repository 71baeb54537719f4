/** Trains and measures the recogniser of names. */
@NullMarked
package org.depesche.eval.names;

import org.jspecify.annotations.NullMarked;
