/** Answers as tables, for the site and the command line alike: CSV, JSON, JSON Lines. */
@NullMarked
package org.depesche.table;

import org.jspecify.annotations.NullMarked;
