/** Who is meant: mentions of states, bodies and persons, and what they refer to. */
@NullMarked
package org.depesche.actors;

import org.jspecify.annotations.NullMarked;
