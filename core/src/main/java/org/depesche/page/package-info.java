/** A source's bytes become a page: its text, its blocks and what its metadata say. */
@NullMarked
package org.depesche.page;

import org.jspecify.annotations.NullMarked;
