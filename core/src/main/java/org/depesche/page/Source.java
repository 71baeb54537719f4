package org.depesche.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a page comes from.
 *
 * @param uri the file, address or corpus line it was read from
 * @param mediaType the form it was read as, such as {@code text/html}
 * @param sha256 the hash of the source's bytes (of a corpus line: of its text in UTF-8), in hexadecimal
 * @param capturedAt when it was fetched, as ISO 8601 with zone; null for a local file
 * @param warc the WARC record that held it; null for anything else
 */
public record Source(String uri, String mediaType, String sha256, @Nullable String capturedAt, @Nullable String warc) implements Serializable {}
