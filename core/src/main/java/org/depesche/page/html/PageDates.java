package org.depesche.page.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.text.Dated;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was published and changed: from its linked data, meta elements, time elements, or address, in that order. */
record PageDates(JsonLd linked, MetaTags meta, Document document, String url) {
    private static final String[] PUBLISHED = {
        "article:published_time", "og:article:published_time", "datepublished", "article:published", "date",
        "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created",
        "pubdate", "publishdate", "publish-date", "publish_date",
        "publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "last-modified",
        "release_date", "og:pubdate", "article_date_original",
        "originalpublicationdate", "vr:published_time", "iso-8601-publish-date"};
    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "article:modified", "lastmod"};
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\d)(20\\d{2})[/-](\\d{2})[/-](\\d{2})(?!\\d)");

    @Nullable Dated published() {
        Dated date = MetadataReader.dated(linked.text("datePublished"), "json-ld");
        date = date != null ? date : MetadataReader.dated(linked.text("dateCreated"), "json-ld");
        date = date != null ? date : meta(PUBLISHED);
        date = date != null ? date : time();
        date = date != null ? date : modified();
        return date != null ? date : address();
    }

    @Nullable Dated modified() {
        Dated date = MetadataReader.dated(linked.text("dateModified"), "json-ld");
        return date != null ? date : meta(MODIFIED);
    }

    private @Nullable Dated meta(String[] names) {
        for (String name : names) {
            Dated date = MetadataReader.dated(meta.get(name), "meta");
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Dated time() {
        for (Element time : document.select("time")) {
            Dated date = MetadataReader.dated(time.hasAttr("datetime") ? time.attr("datetime") : time.text(), "time");
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Dated address() {
        Matcher day = ADDRESS.matcher(url);
        return day.find() ? MetadataReader.dated(day.group(1) + "-" + day.group(2) + "-" + day.group(3), "url") : null;
    }
}
