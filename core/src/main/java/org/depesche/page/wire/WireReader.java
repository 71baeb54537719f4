package org.depesche.page.wire;

import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.page.Composition;
import org.depesche.page.Damage;
import org.depesche.page.Encoding.Decoded;
import org.depesche.page.Input;
import org.depesche.page.Origin;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.page.json.Json;
import org.depesche.page.json.JsonSource;
import org.depesche.page.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Reads agencies' items. XML is read by a parser that knows no document types and no entities but HTML's, so that an item can neither fetch a file nor unfold
 * itself. What an item tells editors only (notes, contacts) is no part of the page. Immutable and thread-safe.
 */
public final class WireReader {
    private final Limits limits;
    private final JsonSource json;

    public WireReader(Limits limits) {
        this.limits = limits;
        json = new JsonSource(limits);
    }

    /** An item in NewsML-G2; of a message with several the first that holds text. */
    public Input newsMl(byte[] bytes, Decoded decoded, Origin origin) {
        return page(NewsMl.read(Xml.tree(decoded.text())), "application/vnd.iptc.g2.newsitem+xml", bytes, decoded, origin);
    }

    /** An item in NITF. */
    public Input nitf(byte[] bytes, Decoded decoded, Origin origin) {
        return page(Nitf.read(Xml.tree(decoded.text())), "application/nitf+xml", bytes, decoded, origin);
    }

    /** An item as JSON: dpa's digital wires, or ninjs. */
    public Input json(byte[] bytes, Decoded decoded, Origin origin) {
        Json item = json.read(decoded.text());
        if (item == null) {
            return origin.unreadable("is broken JSON", "get the item again");
        }
        return page(item.get("article_html").text() != null ? DpaJson.read(item) : NinJs.read(item), "application/json", bytes, decoded, origin);
    }

    /** An item in IPTC 7901. */
    public Input iptc7901(byte[] bytes, Decoded decoded, Origin origin) {
        return page(Iptc7901.read(decoded.text()), "text/vnd.iptc.7901", bytes, decoded, origin);
    }

    private Input page(@Nullable Item item, String mediaType, byte[] bytes, Decoded decoded, Origin origin) {
        if (item == null || item.pieces().isEmpty()) {
            return origin.unreadable("is a wire item without text", "give an item that holds an article");
        }
        Composition composition = Composition.of(item.pieces(), limits.textLength());
        List<Damage> damage = new ArrayList<>(decoded.damage());
        damage.addAll(composition.damage());
        Source source = origin.source(mediaType, bytes);
        return new Input.Readable(new Page(source, Page.Form.WIRE, composition.text(), composition.blocks(), origin.with(item.metadata()), damage, origin.capture()));
    }
}
