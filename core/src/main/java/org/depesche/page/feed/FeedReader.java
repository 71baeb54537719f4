package org.depesche.page.feed;

import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.DeclaredCharset;
import org.depesche.page.Encoding;
import org.depesche.page.xml.References;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds and sitemaps: RSS 0.9x, 1.0 (RDF) and 2.0 with the modules content, dc, media and syndication, Atom 0.3 and 1.0, sitemaps (sitemaps.org) with
 * Google's news module. A broken item is told in {@link Feed#damage()} and the others are read; anything else gives a feed of kind {@code NONE} without items.
 * Immutable and thread-safe.
 */
public final class FeedReader {
    private final Encoding encoding;
    private final Limits limits;

    public FeedReader(Lexicon lexicon, Limits limits) {
        encoding = new Encoding(lexicon);
        this.limits = limits;
    }

    /**
     * The feed in these bytes.
     *
     * @param address where it came from, which its links are relative to
     * @param charset the label that transport gave; null where it gave none
     */
    public Feed read(byte[] bytes, String address, @Nullable String charset) {
        return read(encoding.decode(bytes, charset != null ? charset : DeclaredCharset.in(bytes)).text(), address);
    }

    /** The feed in this text. */
    public Feed read(String text, String address) {
        return new FeedParser(References.mended(text.strip()), address, limits.depth()).read();
    }
}
