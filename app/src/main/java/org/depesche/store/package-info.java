/** Keeps records in one database that loses nothing: an SQLite file or a PostgreSQL server. */
@NullMarked
package org.depesche.store;

import org.jspecify.annotations.NullMarked;
