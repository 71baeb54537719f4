/** Learns word clusters from plain text: skip-grams, then k-means over their vectors. */
@NullMarked
package org.depesche.eval.clusters;

import org.jspecify.annotations.NullMarked;
