/** Depesche reads German news and keeps what it says as a sourced record. */
@NullMarked
package org.depesche;

import org.jspecify.annotations.NullMarked;
