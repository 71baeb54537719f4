package org.depesche.article;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The line that says whence and when a dispatch was sent: "KIEW, 3. Mai (Reuters) - ".
 *
 * @param place the place named
 * @param agency the agency named
 * @param date the day named, as ISO 8601
 */
public record Dateline(String place, @Nullable String agency, @Nullable String date) implements Serializable {}
