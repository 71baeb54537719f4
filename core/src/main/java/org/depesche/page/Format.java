package org.depesche.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.page.json.JsonSource;
import org.depesche.page.warc.WarcReader;

/** What a source is, found by its content; its name only breaks ties. */
enum Format {
    EMPTY, FOREIGN, BINARY, GZIP, WARC, WARC_GZIP, MHTML, FEED, JSON_LINES, CSV, HTML, PLAIN, NEWSML, NITF, JSON_ITEM, JSON_OTHER, IPTC7901;

    private static final List<String> HTML_SIGNS = List.of(
            "<html", "<head", "<body", "<!doctype html", "<meta", "<title", "<div", "<p>", "<p ", "<article", "<h1");
    private static final int FEW_LINES = 20_000;
    private static final int RECORD_HEAD = 2000;
    private static final Pattern MAIL = Pattern.compile("^(?:[A-Za-z-]{2,40}:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+){0,40}?Content-Type:\\s*+multipart/", Pattern.CASE_INSENSITIVE);

    static Format of(Opening opening, String uri, JsonSource json) {
        byte[] head = opening.head();
        if (head.length == 0) {
            return EMPTY;
        }
        if (head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
            return WarcReader.isPacked(head) ? WARC_GZIP : GZIP;
        }
        if (Foreign.in(head) != null) {
            return FOREIGN;
        }
        String glance = opening.glance();
        String start = glance.stripLeading();
        if (start.isEmpty()) {
            return EMPTY;
        }
        if (wire7901(glance) && !Binary.isMostly(glance)) {
            return IPTC7901;
        }
        if (archive(start)) {
            return WARC;
        }
        if (MAIL.matcher(start.substring(0, Math.min(start.length(), FEW_LINES))).find()) {
            return MHTML;
        }
        if (start.charAt(0) == '<' && (start.length() < 2 || "!?/".indexOf(start.charAt(1)) >= 0 || Character.isLetter(start.charAt(1)))) {
            return Binary.isMostly(glance) ? BINARY : markup(start);
        }
        if (Binary.isIn(glance)) {
            return BINARY;
        }
        if (start.charAt(0) == '{') {
            return object(start, uri, json);
        }
        return lines(start, uri);
    }

    private static boolean wire7901(String glance) {
        int header = glance.indexOf('\u0001');
        int text = glance.indexOf('\u0002');
        return header >= 0 && header < 200 && text > header && text < 2000;
    }

    /** A record's first line, or, where that is broken, the lines behind it. */
    private static boolean archive(String start) {
        String head = start.substring(0, Math.min(start.length(), RECORD_HEAD));
        return head.startsWith("WARC/") || head.contains("\nWARC-Type: ") || head.contains("\nWARC-Record-ID: ");
    }

    private static Format markup(String start) {
        String low = start.substring(0, Math.min(start.length(), FEW_LINES)).toLowerCase(Locale.ROOT);
        int html = low.indexOf("<html");
        String root = html >= 0 ? low.substring(0, html) : low;
        if (opens(root, "newsitem") || opens(root, "newsmessage")) {
            return NEWSML;
        }
        if (opens(root, "nitf")) {
            return NITF;
        }
        return opens(root, "rss") || opens(root, "feed") || opens(root, "rdf:rdf") || opens(root, "urlset") || opens(root, "sitemapindex") ? FEED : HTML;
    }

    private static boolean opens(String low, String element) {
        int at = low.indexOf("<" + element);
        if (at < 0 || at + element.length() + 1 >= low.length()) {
            return false;
        }
        return !Character.isLetterOrDigit(low.charAt(at + element.length() + 1));
    }

    private static Format object(String start, String uri, JsonSource json) {
        List<String> names = json.names(start);
        if (names.contains("article_html") || names.stream().anyMatch(name -> name.startsWith("body_")) || names.contains("bodies")) {
            return JSON_ITEM;
        }
        int newline = start.indexOf('\n');
        String line = newline < 0 ? start : start.substring(0, newline);
        boolean whole = newline < 0 || json.readWhole(line) != null;
        return whole && names.contains("text") || isNamed(uri, ".jsonl") || isNamed(uri, ".ndjson") ? JSON_LINES : JSON_OTHER;
    }

    private static Format lines(String start, String uri) {
        String first = start.lines().findFirst().orElse("");
        String header = "," + first.toLowerCase(Locale.ROOT).replaceAll("[\"\\s]", "").replace(';', ',') + ",";
        if (header.contains(",text,") && (header.contains(",id,") || isNamed(uri, ".csv")) || isNamed(uri, ".csv") && header.contains(",text")) {
            return CSV;
        }
        if (isNamed(uri, ".jsonl") || isNamed(uri, ".ndjson")) {
            return JSON_LINES;
        }
        return isNamed(uri, ".txt") || !looksLikeHtml(start) ? PLAIN : HTML;
    }

    private static boolean looksLikeHtml(String start) {
        String low = start.substring(0, Math.min(start.length(), FEW_LINES)).toLowerCase(Locale.ROOT);
        return HTML_SIGNS.stream().filter(low::contains).count() >= 2;
    }

    private static boolean isNamed(String uri, String ending) {
        return uri.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
