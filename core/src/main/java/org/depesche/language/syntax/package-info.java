/** How {@link org.depesche.language.Syntax} works inside: dictionary, taggers, parser and their weights. Public for the trainers, not for users. */
@NullMarked
package org.depesche.language.syntax;

import org.jspecify.annotations.NullMarked;
