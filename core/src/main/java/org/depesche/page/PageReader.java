package org.depesche.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.corpus.CsvRows;
import org.depesche.page.corpus.JsonRows;
import org.depesche.page.html.HtmlReader;
import org.depesche.page.json.JsonSource;
import org.depesche.page.plain.PlainReader;
import org.depesche.page.wire.WireReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source into pages: a web page, copied text or a wire item gives one, a corpus one for each row. What a source is shows in its content, not its name.
 *
 * <p>Corpora are read row by row, so a file of any size takes the memory of one row; anything else is read whole, up to {@link Limits#sourceBytes}. What cannot
 * be read is told as {@link Input.Unreadable}; nothing is thrown. Immutable and thread-safe; an iterator that it gives is neither.
 */
public final class PageReader {
    private final Limits limits;
    private final Encoding encoding;
    private final JsonSource json;
    private final HtmlReader html;
    private final PlainReader plain;
    private final WireReader wire;

    public PageReader(Lexicon lexicon, Limits limits) {
        this.limits = limits;
        encoding = new Encoding(lexicon);
        json = new JsonSource(limits);
        html = new HtmlReader(lexicon, limits);
        plain = new PlainReader(limits);
        wire = new WireReader(limits);
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
        try {
            Opening opening = Opening.of(in);
            return read(opening, Format.of(opening, uri, json), new Origin(uri, given, capture));
        } catch (IOException broken) {
            return one(unreadable(uri, "cannot be read on: " + broken.getMessage(), "check the file or the connection"));
        }
    }

    private Iterator<Input> read(Opening opening, Format format, Origin origin) throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonRows(opening.stream(), origin, json, limits);
            case CSV -> new CsvRows(opening.stream(), origin, limits);
            case HTML, PLAIN, NEWSML, NITF, JSON_ITEM, IPTC7901 -> one(whole(opening, format, origin));
            case EMPTY, BINARY, GZIP, WARC, FEED, JSON_OTHER -> one(refused(format, origin.uri()));
        };
    }

    private Input whole(Opening opening, Format format, Origin origin) throws IOException {
        byte[] bytes = opening.all(limits.sourceBytes());
        if (bytes == null) {
            return unreadable(origin.uri(), "is larger than " + limits.sourceBytes() + " bytes", "cut it, or raise the limit");
        }
        if (format == Format.HTML) {
            return html.read(bytes, origin, encoding);
        }
        boolean xml = format == Format.NEWSML || format == Format.NITF;
        Encoding.Decoded decoded = encoding.decode(bytes, xml && origin.charset() == null ? DeclaredCharset.in(bytes) : origin.charset());
        return switch (format) {
            case NEWSML -> wire.newsMl(bytes, decoded, origin);
            case NITF -> wire.nitf(bytes, decoded, origin);
            case JSON_ITEM -> wire.json(bytes, decoded, origin);
            case IPTC7901 -> wire.iptc7901(bytes, decoded, origin);
            default -> plain.read(bytes, decoded, origin);
        };
    }

    private static Input refused(Format format, String uri) {
        return switch (format) {
            case EMPTY -> unreadable(uri, "is empty", "give a file with text");
            case GZIP -> unreadable(uri, "is packed", "unpack it first (gunzip)");
            case WARC -> unreadable(uri, "is a web archive, which is no single page", "read it as an archive");
            case FEED -> unreadable(uri, "is a feed, which is no article", "read the pages that it names");
            case JSON_OTHER -> unreadable(uri, "is JSON of no known form", "give one object a line, with id and text");
            default -> unreadable(uri, "is no text", "give HTML, plain text, a corpus or a wire item");
        };
    }

    private static Input unreadable(String uri, String problem, String remedy) {
        return new Input.Unreadable(uri, "", problem, remedy);
    }

    private static Iterator<Input> one(Input input) {
        return List.of(input).iterator();
    }
}
