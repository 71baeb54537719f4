/** A page becomes an article: its parts, dateline, byline, agencies and rights. */
@NullMarked
package org.depesche.article;

import org.jspecify.annotations.NullMarked;
