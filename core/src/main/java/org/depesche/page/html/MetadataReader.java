package org.depesche.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.Limits;
import org.depesche.page.Damage;
import org.depesche.page.DateText;
import org.depesche.page.Metadata;
import org.depesche.page.MetadataBuilder;
import org.depesche.page.Sourced;
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
        Sourced address = address(document, meta, linked);
        String url = Sourced.value(address);
        Sourced house = publisher(linked, meta);
        String publisher = Sourced.value(house);
        Sourced title = Wordings.title(linked, meta, document, publisher);
        List<String> authors = Authors.of(linked, meta, publisher);
        PageDates dates = new PageDates(linked, meta, document, url == null ? uri : url);
        MetadataBuilder builder = Metadata.builder()
                .title(Sourced.value(title))
                .titles(Wordings.all(linked, meta, document, publisher))
                .section(Sections.of(linked, meta, document, url == null ? uri : url, publisher))
                .published(dates.published())
                .modified(dates.modified())
                .publisher(publisher)
                .url(url)
                .authors(authors)
                .agencies(Authors.others(linked, meta))
                .complete(!linked.article().get("isAccessibleForFree").isFalse());
        builder.basis(basis(title, house, address, authors, linked));
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

    private static void rights(MetadataBuilder builder, JsonLd linked, MetaTags meta) {
        List<JsonLd.Named> holders = linked.names("copyrightHolder");
        String year = linked.text("copyrightYear");
        builder.rightsHolder(holders.isEmpty() ? null : holders.get(0).name());
        builder.rightsYear(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
        builder.rightsStatement(first(linked.text("copyrightNotice"), meta.get("copyright"), meta.get("dcterms.rights"), meta.get("dc.rights")));
    }

    private static Map<String, String> basis(@Nullable Sourced title, @Nullable Sourced publisher, @Nullable Sourced address, List<String> authors, JsonLd linked) {
        Map<String, String> basis = new HashMap<>();
        put(basis, "title", title);
        put(basis, "publisher", publisher);
        put(basis, "url", address);
        boolean named = linked.names("author").stream().anyMatch(name -> !name.organisation());
        put(basis, "authors", authors.isEmpty() ? null : new Sourced(authors.get(0), named ? "json-ld" : "meta"));
        return basis;
    }

    private static void put(Map<String, String> basis, String key, @Nullable Sourced value) {
        if (value != null) {
            basis.put(key, value.basis());
        }
    }

    private static @Nullable Sourced address(Document document, MetaTags meta, JsonLd linked) {
        String canonical = document.select("link[rel=canonical]").attr("abs:href");
        return Sourced.first(Sourced.of(canonical, "link"), Sourced.of(meta.get("og:url"), "meta"), Sourced.of(linked.text("url"), "json-ld"));
    }

    private static @Nullable Sourced publisher(JsonLd linked, MetaTags meta) {
        List<JsonLd.Named> names = linked.names("publisher");
        String inMeta = first(meta.get("og:site_name"), meta.get("publisher"), meta.get("dc.publisher"), meta.get("application-name"));
        return Sourced.first(Sourced.of(names.isEmpty() ? null : clean(names.get(0).name()), "json-ld"), Sourced.of(clean(inMeta), "meta"));
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
