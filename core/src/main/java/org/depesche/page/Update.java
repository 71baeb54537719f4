package org.depesche.page;

import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a live blog as the page's markup or linked data tell of it.
 *
 * @param title its heading; null for none
 * @param published when it was posted; null when it is not said
 * @param key by which the passage that opens it is known: the {@link Letters} of the heading, where there is none the first of the text
 */
public record Update(@Nullable String title, @Nullable Dated published, String key) {
    private static final int ENOUGH = 60;

    /** An entry with this heading, or where that is null, with a text that begins so. */
    public static Update of(@Nullable String title, @Nullable Dated published, String opening) {
        return new Update(title, published, title != null ? Letters.of(title) : opening(Letters.of(opening)));
    }

    /** The key of an entry without a heading whose text has these letters; any text shorter than a line is its own. */
    public static String opening(String letters) {
        return letters.substring(0, Math.min(ENOUGH, letters.length()));
    }
}
