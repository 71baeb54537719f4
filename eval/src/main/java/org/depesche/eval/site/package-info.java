/** The site under load, measured from a process of its own. */
@NullMarked
package org.depesche.eval.site;

import org.jspecify.annotations.NullMarked;
