package org.depesche.page.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.depesche.page.AuthorNames;
import org.depesche.page.Damage;
import org.depesche.page.Encoding;
import org.depesche.page.Hash;
import org.depesche.page.Input;
import org.depesche.page.Metadata;
import org.depesche.page.Origin;
import org.depesche.page.Page;
import org.depesche.page.html.HtmlReader;
import org.depesche.text.Dated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages that a feed carries: items with their text, and those whose teaser is long enough to be the better part of one. Immutable and thread-safe. */
public final class FeedPages {
    private static final int LONG_TEASER = 400; // characters: a lead and some sentences of the text
    private static final String FETCH = "fetch it with depesche watch";

    private final HtmlReader html;
    private final Encoding encoding;

    public FeedPages(HtmlReader html, Encoding encoding) {
        this.html = html;
        this.encoding = encoding;
    }

    /** A page for each item that carries one, else why there is none; then what was wrong with the feed. */
    public Iterator<Input> of(Feed feed, Origin origin) {
        List<Input> inputs = new ArrayList<>();
        if (feed.kind() == Feed.Kind.SITEMAP) {
            int pages = feed.items().size() + feed.sitemaps().size();
            inputs.add(origin.unreadable("is a sitemap, which names " + pages + (pages == 1 ? " page" : " pages"), "fetch them with depesche watch"));
        }
        for (int i = 0; i < feed.items().size() && feed.kind() != Feed.Kind.SITEMAP; i++) {
            inputs.add(page(feed, feed.items().get(i), i + 1, origin));
        }
        for (Damage damage : feed.damage()) {
            inputs.add(new Input.Unreadable(origin.uri(), "", damage.detail(), "get the feed again"));
        }
        return inputs.isEmpty() ? List.of(origin.unreadable("is a feed without items", "give a feed that has some")).iterator() : inputs.iterator();
    }

    private Input page(Feed feed, FeedItem item, int number, Origin origin) {
        String place = "item " + number;
        String teaser = item.summary();
        String text = item.content() != null ? item.content() : teaser != null && shown(teaser).length() >= LONG_TEASER ? teaser : null;
        if (text == null) {
            String names = item.url() == null ? "has no text" : "names a page: " + item.url();
            return new Input.Unreadable(origin.uri(), place, names, item.url() == null ? "give a feed that carries its texts" : FETCH);
        }
        byte[] document = document(item, text).getBytes(StandardCharsets.UTF_8);
        return switch (html.read(document, origin, encoding)) {
            case Input.Readable(Page page) -> new Input.Readable(page(feed, item, number, origin, text, page));
            case Input.Unreadable(var uri, var part, var problem, var remedy) -> new Input.Unreadable(uri, place, problem, remedy);
            case Input.Note note -> note;
        };
    }

    private static Page page(Feed feed, FeedItem item, int number, Origin origin, String text, Page page) {
        List<Damage> damage = new ArrayList<>(page.damage());
        if (item.content() == null) {
            damage.add(new Damage("teaser-only", "the feed carries only the opening of the article"));
        }
        Metadata said = metadata(feed, item, page.metadata());
        return page.from(origin.source(origin.uri() + "#item=" + number, feed.kind().mediaType(), Hash.of(text)), origin.with(said), damage, origin.capture());
    }

    private static Metadata metadata(Feed feed, FeedItem item, Metadata own) {
        List<String> persons = item.authors().stream().flatMap(name -> AuthorNames.in(name).stream()).distinct().toList();
        List<String> others = item.authors().stream().filter(name -> AuthorNames.in(name).isEmpty() && name.indexOf('@') < 0).toList();
        String rights = item.rights() != null ? item.rights() : feed.rights();
        return own.with()
                .title(item.title())
                .published(dated(item.published()))
                .modified(dated(item.modified()))
                .url(item.url())
                .publisher(item.publisher() != null ? item.publisher() : feed.publisher())
                .authors(persons)
                .agencies(others)
                .rightsStatement(rights != null ? rights : own.rightsStatement())
                .complete(own.complete() && item.content() != null)
                .titles(List.of())
                .basis(Metadata.all("feed"))
                .build();
    }

    private static @Nullable Dated dated(@Nullable String iso) {
        return iso == null ? null : Dated.of(iso, "feed");
    }

    /** The item as a page of its own, so that its text is read as any page's is; the mark of byte order tells its encoding. */
    private static String document(FeedItem item, String text) {
        Document document = Document.createShell("");
        document.title(item.title() == null ? "" : item.title());
        Element article = document.body().appendElement("article");
        if (item.title() != null) {
            article.appendElement("h1").text(item.title());
        }
        Element body = article.appendElement("div");
        boolean marked = text.indexOf('<') >= 0 && !Jsoup.parseBodyFragment(text).body().children().isEmpty();
        if (marked) {
            body.html(isInline(text) ? "<p>" + text + "</p>" : text);
        } else {
            shown(text).lines().filter(line -> !line.isBlank()).forEach(line -> body.appendElement("p").text(line.strip()));
        }
        document.outputSettings().prettyPrint(false);
        return "\uFEFF" + document.outerHtml();
    }

    private static boolean isInline(String text) {
        return Jsoup.parseBodyFragment(text).body().select("p, div, li, blockquote, h1, h2, h3, h4, section, article").isEmpty();
    }

    private static String shown(String text) {
        return Jsoup.parseBodyFragment(text).body().wholeText();
    }
}
