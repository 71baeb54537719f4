/** German understood: sentences, tokens, morphology, trees and time expressions. */
@NullMarked
package org.depesche.language;

import org.jspecify.annotations.NullMarked;
