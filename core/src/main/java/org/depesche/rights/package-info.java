/** What the source allows. */
@NullMarked
package org.depesche.rights;

import org.jspecify.annotations.NullMarked;
