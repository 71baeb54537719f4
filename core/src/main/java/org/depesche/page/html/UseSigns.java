package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.page.Sign;
import org.depesche.page.json.Json;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's markup says of its use: the meta elements that reserve or allow, and the licence that it links to. */
final class UseSigns {
    private static final Set<String> NAMES = Set.of("tdm-reservation", "tdm-policy", "robots", "depesche");
    private static final int MOST = 50;

    private UseSigns() {}

    /** All of them in their order: a page may have several of a name. */
    static List<Sign> in(Document document) {
        List<Sign> signs = new ArrayList<>();
        for (Element meta : document.select("meta[content]")) {
            String name = (meta.hasAttr("name") ? meta.attr("name") : meta.attr("property")).strip().toLowerCase(Locale.ROOT);
            if (NAMES.contains(name) && signs.size() < MOST) {
                signs.add(new Sign(Sign.Place.META, name, meta.attr("content"), null));
            }
        }
        return signs;
    }

    /**
     * The licence of the article: that of its linked data before that of the page's head, those before a link in the page that says so ({@code rel=license}). A
     * link to a licence that does not say so may be a picture's and is left alone.
     */
    static @Nullable String licence(Document document, JsonLd linked, MetaTags meta) {
        String inMeta = MetadataReader.first(meta.get("dcterms.license"), meta.get("dc.rights.license"), meta.get("license"));
        String link = MetadataReader.first(document.select("link[rel~=(?i)\\blicense\\b]").attr("abs:href"), anchor(document));
        return MetadataReader.first(linkedLicence(linked), inMeta, link);
    }

    private static @Nullable String linkedLicence(JsonLd linked) {
        for (Json licence : linked.article().get("license").each()) {
            String found = MetadataReader.first(licence.text(), licence.get("url").text(), licence.get("@id").text(), licence.get("name").text());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String anchor(Document document) {
        return document.select("a[rel~=(?i)\\blicense\\b]:not(figure a, figcaption a)").attr("abs:href");
    }
}
