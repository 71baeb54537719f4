/** Small JSON trees, read within limits. */
@NullMarked
package org.depesche.page.json;

import org.jspecify.annotations.NullMarked;
