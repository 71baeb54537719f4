/** Feeds and sitemaps: RSS, RDF, Atom, news sitemaps, and the pages that feeds carry whole. */
@NullMarked
package org.depesche.page.feed;

import org.jspecify.annotations.NullMarked;
