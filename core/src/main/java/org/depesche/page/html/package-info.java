/** Web pages: metadata, and the article found by structure, link density and text statistics. */
@NullMarked
package org.depesche.page.html;

import org.jspecify.annotations.NullMarked;
