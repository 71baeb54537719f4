/** Web pages that browsers save in one file: MHTML. */
@NullMarked
package org.depesche.page.mhtml;

import org.jspecify.annotations.NullMarked;
