/** The site on a store: pages for people, a REST interface for programs, and news of what the store gains. {@link org.depesche.serve.Site} is the way in. */
@NullMarked
package org.depesche.serve;

import org.jspecify.annotations.NullMarked;
