/** One event of the world and all its reports: which events of different articles tell the same, and how many publishers do so independently. */
@NullMarked
package org.depesche.happenings;

import org.jspecify.annotations.NullMarked;
