/** Packed input: gzip members, read within limits, damage told and not thrown. */
@NullMarked
package org.depesche.page.gzip;

import org.jspecify.annotations.NullMarked;
