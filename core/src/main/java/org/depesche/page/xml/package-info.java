/** The one place where XML is opened: neither document types nor entities lead anywhere. */
@NullMarked
package org.depesche.page.xml;

import org.jspecify.annotations.NullMarked;
