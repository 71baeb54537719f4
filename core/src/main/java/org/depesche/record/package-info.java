/** The record: all that an article says, with its words, as JSON. */
@NullMarked
package org.depesche.record;

import org.jspecify.annotations.NullMarked;
