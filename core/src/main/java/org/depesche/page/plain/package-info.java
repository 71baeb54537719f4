/** Plain text: copied from a page, or saved as text. */
@NullMarked
package org.depesche.page.plain;

import org.jspecify.annotations.NullMarked;
