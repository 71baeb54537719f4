/** Words and where they stand: spans, the text they count in, and evidence. */
@NullMarked
package org.depesche.text;

import org.jspecify.annotations.NullMarked;
