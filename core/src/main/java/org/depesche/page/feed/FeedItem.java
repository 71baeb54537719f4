package org.depesche.page.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, or a page that a sitemap names. Immutable.
 *
 * @param url the address of its page, absolute where the feed has an address
 * @param guid what the feed calls it, the same for as long as it is the same item
 * @param title its title, without markup
 * @param published when it was published, as ISO 8601 with as much as the feed says
 * @param modified when it was changed last, likewise
 * @param summary its teaser, as HTML
 * @param content its whole text, as HTML; null where the feed holds no more than the teaser
 * @param authors who wrote it, as the feed names them
 * @param publisher who published it first
 * @param rights its statement of rights
 */
public record FeedItem(
        @Nullable String url,
        @Nullable String guid,
        @Nullable String title,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String summary,
        @Nullable String content,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String rights) {

    public FeedItem {
        authors = List.copyOf(authors);
    }

    /** What tells it apart from others of its feed: its guid, else its address, else its title. */
    public String key() {
        return guid != null ? guid : url != null ? url : title != null ? title : "";
    }
}
