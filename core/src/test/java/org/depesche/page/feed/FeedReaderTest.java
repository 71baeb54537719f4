package org.depesche.page.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Input;
import org.depesche.page.Page;
import org.depesche.page.Reading;
import org.depesche.text.Dated;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final FeedReader FEEDS = new FeedReader(Lexicon.standard(), Limits.STANDARD);
    private static final String TEXT = "<p>Der Stadtrat von Musterstadt hat am Montagabend über den Haushalt beraten und die Entscheidung auf die nächste Sitzung vertagt.</p>"
            + "<p>Die Kämmerin legte Zahlen vor, die aus Sicht der Opposition nicht genügen; der Bürgermeister sagte zu, sie nachzureichen.</p>";

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Musterblatt &ndash; Politik</title><link>https://blatt.example/</link><ttl>30</ttl>
            <copyright>© Musterblatt. Alle Rechte vorbehalten.</copyright><image><url>https://blatt.example/logo.png</url><title>Logo</title></image>
            <item><title>Rat &amp; Haushalt: Kraft & Wärme</title><link>https://blatt.example/rat</link><guid isPermaLink="false">b-17</guid>
              <pubDate>Wed, 15 Oct 2014 08:30:00 +0200</pubDate><dc:creator>Anna Beispiel</dc:creator><dc:creator>dpa</dc:creator>
              <media:content url="b.jpg"><media:title>Brücke</media:title></media:content>
              <description>Kurz&nbsp;gesagt.</description><c:encoded><![CDATA[%s]]></c:encoded></item>
            <item><title>Nur ein Link</title><link>/brücke</link></item>
            </channel></rss>
            """.formatted(TEXT);

    private static Feed feed(String xml) {
        return FEEDS.read(xml, "https://blatt.example/feed/");
    }

    @Test
    void rssTellsItsItemsWhateverPrefixesItChose() {
        Feed feed = feed(RSS);

        assertThat(feed.kind()).isEqualTo(Feed.Kind.RSS);
        assertThat(feed.title()).isEqualTo("Musterblatt – Politik");
        assertThat(feed.minutes()).isEqualTo(30);
        assertThat(feed.damage()).isEmpty();
        assertThat(feed.items().get(0)).isEqualTo(new FeedItem(
                "https://blatt.example/rat", "b-17", "Rat & Haushalt: Kraft & Wärme", "2014-10-15T08:30:00+02:00", null,
                "Kurz\u00A0gesagt.", TEXT, List.of("Anna Beispiel", "dpa"), null, null));
        assertThat(feed.items().get(1).url()).isEqualTo("https://blatt.example/brücke");
        assertThat(feed.items().get(1).key()).isEqualTo("https://blatt.example/brücke");
    }

    @Test
    void itemThatCarriesItsTextIsAPageAndOneThatIsOnlyALinkIsTold() {
        List<Input> inputs = Reading.inputs(RSS, "politik.xml");

        Page page = ((Input.Readable) inputs.get(0)).page();
        assertThat(page.metadata().title()).isEqualTo("Rat & Haushalt: Kraft & Wärme");
        assertThat(page.metadata().published()).isEqualTo(Dated.of("2014-10-15T08:30:00+02:00", "feed"));
        assertThat(page.metadata().authors()).containsExactly("Anna Beispiel");
        assertThat(page.metadata().agencies()).containsExactly("dpa");
        assertThat(page.metadata().publisher()).isEqualTo("Musterblatt – Politik");
        assertThat(page.metadata().url()).isEqualTo("https://blatt.example/rat");
        assertThat(page.metadata().rightsStatement()).isEqualTo("© Musterblatt. Alle Rechte vorbehalten.");
        assertThat(page.metadata().complete()).isTrue();
        assertThat(page.source().uri()).isEqualTo("politik.xml#item=1");
        assertThat(page.source().mediaType()).isEqualTo("application/rss+xml");
        assertThat(page.text().string()).startsWith("Rat & Haushalt: Kraft & Wärme\n\nDer Stadtrat").contains("Kämmerin");
        assertThat(((Input.Unreadable) inputs.get(1)).line()).isEqualTo("politik.xml, item 2: names a page: /brücke; fetch it with depesche watch");
        assertThat(inputs).hasSize(2);
    }

    @Test
    void longTeaserIsAPageThatSaysItIsOne() {
        String teaser = "Der Stadtrat von Musterstadt hat am Montag beraten. ".repeat(10);
        List<Input> inputs = Reading.inputs("<rss version='2.0'><channel><item><title>Rat berät lange</title><description>" + teaser + "</description></item></channel></rss>", "a");

        Page page = ((Input.Readable) inputs.get(0)).page();
        assertThat(Reading.damage(page)).containsExactly("teaser-only");
        assertThat(page.metadata().complete()).isFalse();
    }

    @Test
    void atomIsReadWithContentOfEveryType() {
        Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Musterblatt</title><author><name>Verlag Muster</name></author>
                <entry><title type="html">&lt;b&gt;Rat&lt;/b&gt; vertagt</title><link rel="edit" href="/e"/><link href="/rat"/><id>urn:1</id>
                  <published>2024-05-03T10:00:00Z</published><updated>2024-05-03T11:00:00Z</updated><author><name>Bernd Muster</name></author>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Kraft &amp; Wärme <em>fehlen</em>.</p></div></content></entry>
                <entry><title>Zweite</title><id>urn:2</id><content type="html">&lt;p&gt;Text&lt;/p&gt;</content><source><title>Nachbarblatt</title></source></entry>
                </feed>""");

        assertThat(feed.publisher()).isEqualTo("Verlag Muster");
        assertThat(feed.items()).containsExactly(
                new FeedItem("https://blatt.example/rat", "urn:1", "Rat vertagt", "2024-05-03T10:00:00Z", "2024-05-03T11:00:00Z", null,
                        "<div><p>Kraft &amp; Wärme <em>fehlen</em>.</p></div>", List.of("Bernd Muster"), null, null),
                new FeedItem(null, "urn:2", "Zweite", null, null, null, "<p>Text</p>", List.of(), "Nachbarblatt", null));
    }

    @Test
    void rdfHasItsItemsBesideTheChannel() {
        Feed feed = feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                <channel rdf:about="https://blatt.example/"><title>Musterblatt</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
                <item rdf:about="https://blatt.example/rat"><title>Rat vertagt</title><dc:date>2024-05-03T10:00:00+02:00</dc:date></item></rdf:RDF>""");

        assertThat(feed.kind()).isEqualTo(Feed.Kind.RDF);
        assertThat(feed.minutes()).isEqualTo(360);
        assertThat(feed.items()).extracting(FeedItem::url, FeedItem::published).containsExactly(tuple("https://blatt.example/rat", "2024-05-03T10:00:00+02:00"));
    }

    @Test
    void newsSitemapsAndTheirIndexNamePages() {
        Feed news = feed("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://blatt.example/rat</loc>
                <lastmod>2024-05-04</lastmod><n:news><n:publication><n:name>Musterblatt</n:name><n:language>de</n:language></n:publication>
                <n:publication_date>2024-05-03</n:publication_date><n:title>Rat vertagt</n:title></n:news></url></urlset>""");
        String index = "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://blatt.example/s1.xml</loc></sitemap></sitemapindex>";

        assertThat(news.items()).containsExactly(new FeedItem("https://blatt.example/rat", null, "Rat vertagt", "2024-05-03", "2024-05-04", null, null, List.of(), "Musterblatt", null));
        assertThat(feed(index).sitemaps()).containsExactly("https://blatt.example/s1.xml");
        assertThat(Reading.unreadable(Reading.inputs(index, "s.xml")).line()).isEqualTo("s.xml: is a sitemap, which names 1 page; fetch them with depesche watch");
    }

    @Test
    void brokenItemIsLeftOutAndToldAndTheOthersAreRead() {
        Feed feed = feed("<rss version='2.0'><channel><title>Blatt</title>" + item(1) + "<item><title>Kaputt</titel></item>" + item(3) + item(4) + "</channel></rss>");

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("Titel 1", "Titel 3", "Titel 4");
        assertThat(feed.damage()).singleElement().satisfies(damage -> assertThat(damage.detail()).startsWith("item 2 is broken and was left out"));
    }

    @Test
    void feedThatIsCutOffGivesTheItemsBeforeTheCut() {
        String whole = "<rss version='2.0'><channel><title>Blatt</title>" + IntStream.rangeClosed(1, 5).mapToObj(FeedReaderTest::item).collect(Collectors.joining()) + "</channel></rss>";

        for (int cut = 1; cut < whole.length(); cut++) {
            Feed feed = feed(whole.substring(0, cut));
            int ended = whole.substring(0, cut).split("</item>", -1).length - 1;
            assertThat(feed.items()).as("cut at " + cut).hasSize(ended);
            assertThat(feed.damage()).as("cut at " + cut).isNotEmpty();
        }
        assertThat(feed(whole).damage()).isEmpty();
    }

    private static String item(int number) {
        return "<item><title>Titel " + number + "</title><link>https://blatt.example/" + number + "</link></item>";
    }

    @Test
    void encodingIsTheOneThatTheFeedDeclares() {
        byte[] latin = "<?xml version='1.0' encoding='iso-8859-15'?><rss><channel><item><title>Räte für 5 €</title></item></channel></rss>".getBytes(Charset.forName("ISO-8859-15"));

        assertThat(FEEDS.read(latin, "a", null).items().get(0).title()).isEqualTo("Räte für 5 €");
        assertThat(FEEDS.read("<rss><channel><item><title>Räte</title></item></channel></rss>".getBytes(StandardCharsets.UTF_8), "a", null).items().get(0).title()).isEqualTo("Räte");
    }

    @Test
    void whatIsNoFeedHasNoItems() {
        assertThat(feed("<html><body><p>Der Rat</p></body></html>")).satisfies(feed -> {
            assertThat(feed.kind()).isEqualTo(Feed.Kind.NONE);
            assertThat(feed.items()).isEmpty();
        });
        assertThat(feed("").items()).isEmpty();
        assertThat(feed("Der Rat tagt.").damage()).isNotEmpty();
    }

    @Test
    void deepNestingEndsTheItemNotTheReader() {
        Feed feed = feed("<rss><channel><item><title>Tief</title>" + "<x>".repeat(100_000) + "</item>" + item(2) + "</channel></rss>");

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("Titel 2");
        assertThat(feed.damage()).hasSize(1);
    }
}
