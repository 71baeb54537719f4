package org.depesche.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.corpus.CsvRows;
import org.depesche.page.corpus.JsonRows;
import org.depesche.page.feed.FeedPages;
import org.depesche.page.feed.FeedReader;
import org.depesche.page.gzip.Unpacked;
import org.depesche.page.html.HtmlReader;
import org.depesche.page.json.JsonSource;
import org.depesche.page.mhtml.MhtmlReader;
import org.depesche.page.plain.PlainReader;
import org.depesche.page.warc.WarcReader;
import org.depesche.page.wire.WireReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source into pages: a web page, copied text or a wire item gives one, a corpus, a feed or a web archive one for each row, item or record. What a
 * source is shows in its content, not its name; packed with gzip it is read as what is packed.
 *
 * <p>Corpora and archives are read piece by piece, so a file of any size takes the memory of one; anything else is read whole, up to
 * {@link Limits#sourceBytes}. What cannot be read is told as {@link Input.Unreadable}; nothing is thrown. Immutable and thread-safe; an iterator that it gives
 * is neither.
 */
public final class PageReader {
    private final Limits limits;
    private final Encoding encoding;
    private final JsonSource json;
    private final HtmlReader html;
    private final PlainReader plain;
    private final WireReader wire;
    private final FeedReader feeds;
    private final FeedPages feedPages;
    private final MhtmlReader mhtml;
    private final WarcReader archives;

    public PageReader(Lexicon lexicon, Limits limits) {
        this.limits = limits;
        encoding = new Encoding(lexicon);
        json = new JsonSource(limits);
        html = new HtmlReader(lexicon, limits);
        plain = new PlainReader(limits);
        wire = new WireReader(limits);
        feeds = new FeedReader(lexicon, limits);
        feedPages = new FeedPages(html, encoding);
        mhtml = new MhtmlReader(html, encoding);
        archives = new WarcReader(this::archived, limits);
    }

    /** The items of a source, in its order. The stream is read while the iterator is, and not closed. */
    public Iterator<Input> read(InputStream in, String uri, Given given) {
        return read(in, uri, given, null);
    }

    /**
     * The items of a source that came over the network.
     *
     * @param capture how it came: its headers name the encoding, its time goes into the source; null for a local file
     */
    public Iterator<Input> read(InputStream in, String uri, Given given, @Nullable Capture capture) {
        return open(in, new Origin(uri, given, capture), 0);
    }

    /**
     * The items of a web archive from an offset on, to go on where reading was ended.
     *
     * @param offset where in the file to begin, in bytes; records name it in {@link Source#warc}
     */
    public Iterator<Input> readFrom(long offset, InputStream in, String uri, Given given) {
        return open(in, new Origin(uri, given, null), offset);
    }

    private Iterator<Input> open(InputStream in, Origin origin, long offset) {
        try {
            Opening opening = Opening.of(in);
            Format format = Format.of(opening, origin.uri(), json);
            if (format == Format.WARC || format == Format.WARC_GZIP) {
                return archives.read(opening.stream(), origin, offset, format == Format.WARC_GZIP);
            }
            if (offset > 0) {
                return one(origin.unreadable("is no web archive, and nothing else is read from an offset", "leave --from out"));
            }
            return format == Format.GZIP ? unpacked(opening, origin) : read(opening, format, origin);
        } catch (IOException broken) {
            return one(origin.unreadable("cannot be read on: " + broken.getMessage(), "check the file or the connection"));
        }
    }

    private Iterator<Input> unpacked(Opening opening, Origin origin) throws IOException {
        Unpacked stream = new Unpacked(opening.stream(), limits.sourceBytes());
        Opening inner = Opening.of(stream);
        Format format = Format.of(inner, origin.uri(), json);
        if (inner.head().length == 0 && stream.problem() != null) {
            return one(origin.unreadable("is packed with gzip and damaged: " + stream.problem(), "get the file again"));
        }
        return new UnpackedInputs(read(inner, format, origin), stream, origin);
    }

    private Iterator<Input> read(Opening opening, Format format, Origin origin) throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonRows(opening.utf8(), origin, json, limits);
            case CSV -> new CsvRows(opening.utf8(), origin, limits);
            case HTML, MHTML, PLAIN, NEWSML, NITF, JSON_ITEM, IPTC7901, FEED -> whole(opening, format, origin);
            case EMPTY, FOREIGN, BINARY, GZIP, WARC, WARC_GZIP, JSON_OTHER -> one(Refusal.of(format, opening, origin));
        };
    }

    private Iterator<Input> whole(Opening opening, Format format, Origin origin) throws IOException {
        byte[] bytes = opening.all(limits.sourceBytes());
        if (bytes == null) {
            return one(origin.unreadable("is larger than " + limits.sourceBytes() + " bytes", "cut it, or raise the limit"));
        }
        return format == Format.FEED ? feedPages.of(feeds.read(bytes, origin.base(), origin.charset()), origin) : one(page(bytes, format, origin));
    }

    private Input page(byte[] bytes, Format format, Origin origin) {
        boolean marked = format == Format.NEWSML || format == Format.NITF;
        Input input = switch (format) {
            case HTML -> html.read(bytes, origin, encoding);
            case MHTML -> mhtml.read(bytes, origin);
            default -> decoded(bytes, encoding.decode(bytes, marked && origin.charset() == null ? DeclaredCharset.in(bytes) : origin.charset()), format, origin);
        };
        return input instanceof Input.Readable(Page page) ? new Input.Readable(page.with(Ending.damage(bytes, format))) : input;
    }

    private Input decoded(byte[] bytes, Encoding.Decoded decoded, Format format, Origin origin) {
        return switch (format) {
            case NEWSML -> wire.newsMl(bytes, decoded, origin);
            case NITF -> wire.nitf(bytes, decoded, origin);
            case JSON_ITEM -> wire.json(bytes, decoded, origin);
            case IPTC7901 -> wire.iptc7901(bytes, decoded, origin);
            default -> plain.read(bytes, decoded, origin);
        };
    }

    /** What a record of an archive holds; null where that is no page. */
    private @Nullable Input archived(byte[] bytes, Origin origin, boolean plainToo) {
        try {
            Format format = Format.of(Opening.of(new ByteArrayInputStream(bytes)), "", json);
            boolean page = format == Format.HTML || format == Format.NEWSML || format == Format.NITF || format == Format.PLAIN && plainToo;
            return page ? page(bytes, format, origin) : null;
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    private static Iterator<Input> one(Input input) {
        return List.of(input).iterator();
    }
}
