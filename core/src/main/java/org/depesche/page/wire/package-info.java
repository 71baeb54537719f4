/** Agencies' wire formats: NewsML-G2, NITF, dpa and ninjs JSON, IPTC 7901. */
@NullMarked
package org.depesche.page.wire;

import org.jspecify.annotations.NullMarked;
