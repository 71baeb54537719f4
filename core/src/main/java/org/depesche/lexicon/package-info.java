/** The tables of knowledge: loaded from the lexicon, extended by the user. */
@NullMarked
package org.depesche.lexicon;

import org.jspecify.annotations.NullMarked;
