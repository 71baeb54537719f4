package org.depesche.page.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.Limits;
import org.depesche.page.Damage;
import org.depesche.page.DateText;
import org.depesche.page.Metadata;
import org.depesche.page.json.JsonSource;
import org.depesche.text.Dated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Takes a page's metadata: linked data before meta elements, those before time elements, those before the address. Immutable and thread-safe. */
final class MetadataReader {
    private final JsonSource json;
    private final LiveWords live;

    MetadataReader(LiveWords live, Limits limits) {
        this.live = live;
        json = new JsonSource(limits);
    }

    Found read(Document document, String uri, List<Damage> damage) {
        MetaTags meta = MetaTags.of(document);
        String shown = first(meta.get("og:title"), meta.get("twitter:title"), document.title());
        JsonLd linked = JsonLd.of(document, json, shown == null ? "" : shown, damage);
        String url = first(document.select("link[rel=canonical]").attr("abs:href"), meta.get("og:url"), linked.text("url"));
        String publisher = publisher(linked, meta);
        PageDates dates = new PageDates(linked, meta, document, url == null ? uri : url);
        Metadata.Builder builder = Metadata.builder()
                .title(title(linked, meta, document, publisher))
                .published(dates.published())
                .modified(dates.modified())
                .publisher(publisher)
                .url(url)
                .authors(Authors.of(linked, meta, publisher))
                .agencies(Authors.others(linked, meta))
                .complete(!linked.article().get("isAccessibleForFree").isFalse());
        rights(builder, linked, meta);
        builder.licence(UseSigns.licence(document, linked, meta)).signs(UseSigns.in(document));
        Metadata said = builder.build();
        String body = Letters.of(plain(linked.text("articleBody")));
        return new Found(said, titles(linked, meta, document), leads(linked, meta), body, isLive(linked, document, said), linked.updates());
    }

    private boolean isLive(JsonLd linked, Document document, Metadata said) {
        boolean named = live.areIn(said.title()) || live.areIn(said.url()) || live.areIn(document.title());
        return named || linked.isLive() || !document.select("[itemtype$=LiveBlogPosting]").isEmpty();
    }

    private static void rights(Metadata.Builder builder, JsonLd linked, MetaTags meta) {
        List<JsonLd.Named> holders = linked.names("copyrightHolder");
        String year = linked.text("copyrightYear");
        builder.rightsHolder(holders.isEmpty() ? null : holders.get(0).name());
        builder.rightsYear(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
        builder.rightsStatement(first(linked.text("copyrightNotice"), meta.get("copyright"), meta.get("dcterms.rights"), meta.get("dc.rights")));
    }

    private static @Nullable String publisher(JsonLd linked, MetaTags meta) {
        List<JsonLd.Named> names = linked.names("publisher");
        String linkedName = names.isEmpty() ? null : names.get(0).name();
        return clean(first(linkedName, meta.get("og:site_name"), meta.get("publisher"), meta.get("dc.publisher"), meta.get("application-name")));
    }

    private static @Nullable String title(JsonLd linked, MetaTags meta, Document document, @Nullable String publisher) {
        String title = first(linked.isThere() ? linked.text("headline") : null, meta.get("og:title"), meta.get("twitter:title"), document.title());
        return Titles.withoutSite(clean(title), publisher);
    }

    private static List<String> titles(JsonLd linked, MetaTags meta, Document document) {
        return letters(linked.text("headline"), meta.get("og:title"), meta.get("twitter:title"), linked.text("alternativeHeadline"), document.title());
    }

    private static List<String> leads(JsonLd linked, MetaTags meta) {
        return letters(linked.text("description"), meta.get("og:description"), meta.get("description"), meta.get("twitter:description"));
    }

    private static List<String> letters(@Nullable String... texts) {
        Set<String> all = new LinkedHashSet<>();
        for (String text : texts) {
            all.add(Letters.of(plain(text)));
        }
        all.remove("");
        return new ArrayList<>(all);
    }

    /** Without the markup that some pages leave in their metadata. */
    static String plain(@Nullable String text) {
        return text == null ? "" : text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? Jsoup.parse(text).text() : text;
    }

    static @Nullable String clean(@Nullable String text) {
        String plain = plain(text).replace("\u00AD", "").strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? null : plain;
    }

    static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** A date with what it rests on; null where the text has none. */
    static @Nullable Dated dated(@Nullable String text, String basis) {
        String iso = text == null ? null : DateText.iso(text);
        return iso == null ? null : Dated.of(iso, basis);
    }
}
