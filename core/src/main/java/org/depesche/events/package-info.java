/** Who did what to whom: the codebook in code. */
@NullMarked
package org.depesche.events;

import org.jspecify.annotations.NullMarked;
