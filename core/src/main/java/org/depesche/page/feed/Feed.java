package org.depesche.page.feed;

import java.util.List;
import org.depesche.page.Damage;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A feed or a sitemap. Immutable.
 *
 * @param kind what it is
 * @param title its title
 * @param publisher who publishes it: the title where it does not say
 * @param rights its statement of rights
 * @param minutes how long it asks to be left alone between two visits, in minutes; null where it does not say
 * @param items its items, in its order
 * @param sitemaps the sitemaps that an index names
 * @param damage what was wrong with it, and what was left out for that
 */
public record Feed(
        Kind kind,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String rights,
        @Nullable Integer minutes,
        List<FeedItem> items,
        List<String> sitemaps,
        List<Damage> damage) {

    public Feed {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
        damage = List.copyOf(damage);
    }

    /** What the root element says. */
    public enum Kind implements Labelled {
        RSS("application/rss+xml"), RDF("application/rdf+xml"), ATOM("application/atom+xml"), SITEMAP("application/xml"), NONE("application/xml");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        /** The media type that is registered for it. */
        public String mediaType() {
            return mediaType;
        }
    }
}
