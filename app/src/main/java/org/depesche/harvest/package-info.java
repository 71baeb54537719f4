/** Fetching from the network, politely and within the law: pages, feeds, sitemaps, and watching them. */
@NullMarked
package org.depesche.harvest;

import org.jspecify.annotations.NullMarked;
