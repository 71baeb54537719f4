package org.depesche.page.mhtml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.page.Capture;
import org.depesche.page.Damage;
import org.depesche.page.DateText;
import org.depesche.page.Encoding;
import org.depesche.page.Input;
import org.depesche.page.Metadata;
import org.depesche.page.Origin;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.page.html.HtmlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that a browser saved in one file (MHTML, RFC 2557): the first part that is HTML, or the one that the message names as its start. Immutable and
 * thread-safe.
 */
public final class MhtmlReader {
    private static final int DEEPEST = 5; // parts in parts

    private final HtmlReader html;
    private final Encoding encoding;

    public MhtmlReader(HtmlReader html, Encoding encoding) {
        this.html = html;
        this.encoding = encoding;
    }

    /** The page of a file. */
    public Input read(byte[] bytes, Origin origin) {
        Part message = Part.of(new String(bytes, StandardCharsets.ISO_8859_1));
        List<Damage> damage = new ArrayList<>();
        Part page = html(message, damage, 0);
        if (page == null) {
            return origin.unreadable("is a saved page without HTML", "save the page again");
        }
        String url = page.header("content-location") != null ? page.header("content-location") : message.header("snapshot-content-location");
        String date = message.header("date");
        Capture saved = new Capture(
                url == null ? origin.uri() : url, date == null ? null : DateText.iso(date), null,
                Map.of("content-type", List.of(page.parameter("charset") == null ? "text/html" : "text/html; charset=" + page.parameter("charset"))));
        Input read = html.read(page.bytes(), new Origin(origin.uri(), origin.given(), saved), encoding);
        return read instanceof Input.Readable(Page found) ? new Input.Readable(whole(found, bytes, origin, saved, damage)) : read;
    }

    private static Page whole(Page page, byte[] bytes, Origin origin, Capture saved, List<Damage> damage) {
        damage.addAll(page.damage());
        Source file = origin.source("multipart/related", bytes);
        Source source = file.capturedAt() != null ? file : new Source(file.uri(), file.mediaType(), file.sha256(), saved.capturedAt(), file.warc());
        Metadata said = page.metadata().url() != null || saved.url().equals(origin.uri()) ? page.metadata() : page.metadata().with().url(saved.url()).build();
        return page.from(source, said, damage, origin.capture());
    }

    private static @Nullable Part html(Part part, List<Damage> damage, int depth) {
        String boundary = part.parameter("boundary");
        if (!part.type().startsWith("multipart/") || boundary == null || boundary.isEmpty() || depth > DEEPEST) {
            return part.type().equals("text/html") || part.type().equals("application/xhtml+xml") ? part : null;
        }
        String start = part.parameter("start");
        Part first = null;
        for (Part each : parts(part.body(), "--" + boundary, damage)) {
            Part found = html(each, damage, depth + 1);
            boolean named = start != null && start.equals(each.header("content-id"));
            first = found != null && (first == null || named) ? found : first;
        }
        return first;
    }

    /** The parts between a message's boundary lines; one that no boundary ends is cut off. */
    private static List<Part> parts(String body, String boundary, List<Damage> damage) {
        List<Part> parts = new ArrayList<>();
        int at = next(body, boundary, 0);
        while (at >= 0) {
            int line = body.indexOf('\n', at);
            boolean last = body.startsWith("--", at + boundary.length());
            if (line < 0 || last) {
                return parts;
            }
            int end = next(body, boundary, line);
            parts.add(Part.of(body.substring(line + 1, end < 0 ? body.length() : Math.max(line + 1, end))));
            at = end;
        }
        damage.add(new Damage("truncated", "the file ends within a part"));
        return parts;
    }

    private static int next(String body, String boundary, int from) {
        int at = body.indexOf(boundary, from);
        while (at > 0 && body.charAt(at - 1) != '\n') {
            at = body.indexOf(boundary, at + 1);
        }
        return at;
    }
}
