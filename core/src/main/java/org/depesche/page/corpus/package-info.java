/** Corpora: JSON Lines and CSV, a page a row. */
@NullMarked
package org.depesche.page.corpus;

import org.jspecify.annotations.NullMarked;
