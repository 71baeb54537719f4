/** Training and measuring. */
@NullMarked
package org.depesche.eval;

import org.jspecify.annotations.NullMarked;
