/** The same copy in many papers: signatures of texts, clusters of near-duplicates, and who prints independently of whom. */
@NullMarked
package org.depesche.duplicates;

import org.jspecify.annotations.NullMarked;
