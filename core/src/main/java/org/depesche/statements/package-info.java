/** Who said what: every statement with its speaker and its words. */
@NullMarked
package org.depesche.statements;

import org.jspecify.annotations.NullMarked;
