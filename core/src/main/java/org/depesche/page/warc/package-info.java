/** Web archives in WARC 1.0 and 1.1 (ISO 28500), plain or packed by record, read past their damage. */
@NullMarked
package org.depesche.page.warc;

import org.jspecify.annotations.NullMarked;
