/** Trains the tagger and the parser from treebanks, and measures them. */
@NullMarked
package org.depesche.eval.syntax;

import org.jspecify.annotations.NullMarked;
