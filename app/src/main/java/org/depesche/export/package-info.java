/** What others work with: the record as tables, as the columns of other event data, as annotated text, as a network; and corrections that come back. */
@NullMarked
package org.depesche.export;

import org.jspecify.annotations.NullMarked;
