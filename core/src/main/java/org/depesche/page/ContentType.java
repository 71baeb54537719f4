package org.depesche.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A media type as transport and markup write it: {@code text/html; charset="utf-8"}. */
public final class ContentType {
    private ContentType() {}

    /** The label of its encoding; null where it names none. */
    public static @Nullable String charset(@Nullable String contentType) {
        int at = contentType == null ? -1 : contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (contentType == null || at < 0) {
            return null;
        }
        String label = contentType.substring(at + "charset=".length()).strip();
        int end = label.indexOf(';');
        label = (end < 0 ? label : label.substring(0, end)).replace("\"", "").replace("'", "").strip();
        return label.isEmpty() ? null : label;
    }
}
