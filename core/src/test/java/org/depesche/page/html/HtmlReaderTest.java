package org.depesche.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.blocks;
import static org.depesche.page.Reading.damage;
import static org.depesche.page.Reading.inputs;
import static org.depesche.page.Reading.page;
import static org.depesche.page.Reading.unreadable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.depesche.page.Block;
import org.depesche.page.Block.Hint;
import org.depesche.page.Metadata;
import org.depesche.page.Page;
import org.depesche.page.Sign;
import org.depesche.text.Dated;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String FIRST = "Der Stadtrat von Musterstadt hat am Montagabend über den Haushalt beraten und die Entscheidung nach langer Aussprache auf die nächste Sitzung vertagt.";
    private static final String SECOND = "Die Kämmerin legte Zahlen vor, die aus Sicht der Opposition nicht genügen; der Bürgermeister sagte zu, sie bis Freitag nachzureichen und dann erneut einzuladen.";
    private static final String THIRD = "Im Kern geht es um den Neubau der Brücke, deren Kosten sich seit dem ersten Entwurf verdoppelt haben und für die das Land noch keine Mittel bewilligt hat.";
    private static final String LEAD = "Die Zahlen reichten nicht: In Musterstadt bleibt der Haushalt weiter offen, und die Brücke muss warten.";

    private static final String SITE = """
            <!DOCTYPE html>
            <html lang="de"><head>
            <title>Rat vertagt den Haushalt | Musterblatt</title>
            <meta property="og:title" content="Rat vertagt den Haushalt">
            <meta property="og:site_name" content="Musterblatt">
            <meta name="description" content="%4$s">
            <meta name="tdm-reservation" content="1">
            <link rel="canonical" href="https://blatt.example/rat">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#blatt","name":"Musterblatt"},
              {"@type":["NewsArticle"],"headline":"Rat vertagt den Haushalt","datePublished":"2014-10-15T08:30:00+02:00","dateModified":"2014-10-16",
              "author":[{"@type":"Person","name":"Anna Beispiel"},{"@id":"#muster"},{"@type":"Organization","name":"dpa"}],"publisher":{"@id":"#blatt"},"isAccessibleForFree":"False"},
              {"@type":"Person","@id":"#muster","name":"Bernd Muster"}]}</script>
            </head><body>
            <nav><ul><li><a href="/">Startseite</a></li><li><a href="/politik">Politik</a></li></ul></nav>
            <div class="cookie-banner"><p>Wir verwenden Cookies, um Ihnen den besten Dienst zu bieten, und bitten dafür um Ihre Einwilligung, die Sie jederzeit widerrufen können.</p></div>
            <article>
              <header><span class="article__kicker">Streit um Brücke</span><h1>Rat ver\u00ADtagt den Haus\u00ADhalt</h1>
              <p class="article__intro">%4$s</p>
              <div class="author">Von Anna Beispiel</div><time datetime="2014-10-15T08:30:00+02:00">15.10.2014, 8.30 Uhr</time></header>
              <figure><img src="b.jpg"><figcaption>Die alte Brücke über die Muster am Morgen <span class="credit">Foto: Carla Probe/dpa</span></figcaption></figure>
              <div class="article-body">
              <p>%1$s</p>
              <aside class="teaser"><h3>Lesen Sie auch</h3><p><a href="/x">Warum die Brücke in der Nachbarstadt schon lange gesperrt ist und wer dafür zahlt</a></p></aside>
              <h2>Kosten verdoppelt</h2>
              <p>%2$s</p>
              <p>Lesen Sie auch: <a href="/y">Was die Brücke kostet</a></p>
              <figure><img src="b.jpg"><figcaption>Die alte Brücke über die Muster am Morgen</figcaption></figure>
              <p>%3$s</p>
              </div>
              <div class="newsletter-box"><p>Jeden Morgen das Wichtigste aus der Stadt: Bestellen Sie unseren Newsletter, der Sie kostenlos und werbefrei auf dem Laufenden hält.</p></div>
            </article>
            <section class="comments"><p>Leser Hans meint: Das war doch abzusehen, so wie in dieser Stadt seit Jahren mit dem Geld der Bürger umgegangen wird, und es wird noch schlimmer.</p></section>
            <footer><p>© Musterblatt 2014. Alle Rechte vorbehalten.</p></footer>
            </body></html>
            """.formatted(FIRST, SECOND, THIRD, LEAD);

    private static String simple(String head, String body) {
        return "<html><head>" + head + "</head><body><article><h1>Rat vertagt den Haushalt</h1>" + body + "</article></body></html>";
    }

    @Test
    void articleIsFoundAndFurnitureLeft() {
        Page page = page(SITE, "seite.html");

        assertThat(blocks(page, Hint.PARAGRAPH)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(blocks(page, Hint.KICKER)).containsExactly("Streit um Brücke");
        assertThat(blocks(page, Hint.HEADLINE)).containsExactly("Rat vertagt den Haushalt");
        assertThat(blocks(page, Hint.LEAD)).containsExactly(LEAD);
        assertThat(blocks(page, Hint.SUBHEADING)).containsExactly("Kosten verdoppelt");
        assertThat(blocks(page, Hint.BYLINE)).containsExactly("Von Anna Beispiel");
        assertThat(page.text().string()).doesNotContain("Cookies", "Lesen Sie", "Newsletter", "Leser Hans", "Startseite", "Warum die Brücke", "\u00AD");
    }

    @Test
    void captionThatStandsTwiceIsKeptOnceAndItsCreditApart() {
        Page page = page(SITE, "seite.html");

        assertThat(blocks(page, Hint.CAPTION)).containsExactly("Die alte Brücke über die Muster am Morgen");
        assertThat(blocks(page, Hint.CREDIT)).containsExactly("Foto: Carla Probe/dpa");
    }

    @Test
    void blocksArePartedByBlankLines() {
        Page page = page(SITE, "seite.html");

        assertThat(page.text().string()).startsWith("Streit um Brücke\n\nRat vertagt den Haushalt\n\n" + LEAD + "\n\nVon Anna Beispiel\n\n");
        assertThat(page.blocks()).extracting(Block::span).isSorted();
    }

    @Test
    void linkedDataAreTakenFromAGraph() {
        Metadata metadata = page(SITE, "seite.html").metadata();

        assertThat(metadata.title()).isEqualTo("Rat vertagt den Haushalt");
        assertThat(metadata.published()).isEqualTo(Dated.of("2014-10-15T08:30:00+02:00", "json-ld"));
        assertThat(metadata.modified()).isEqualTo(Dated.of("2014-10-16", "json-ld"));
        assertThat(metadata.authors()).containsExactly("Anna Beispiel", "Bernd Muster");
        assertThat(metadata.agencies()).containsExactly("dpa");
        assertThat(metadata.publisher()).isEqualTo("Musterblatt");
        assertThat(metadata.url()).isEqualTo("https://blatt.example/rat");
    }

    @Test
    void reservationOfMiningAndPaywallAreTold() {
        Metadata metadata = page(SITE, "seite.html").metadata();

        assertThat(metadata.signs()).containsExactly(new Sign(Sign.Place.META, "tdm-reservation", "1", null));
        assertThat(metadata.complete()).isFalse();
    }

    @Test
    void offerToReadOnIsASignThatTheRestIsMissing() {
        String body = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

        assertThat(page(simple("", body), "a.html").metadata().complete()).isTrue();
        assertThat(page(simple("", body + "<div class='paywall'><p>Weiterlesen mit Musterblatt Plus</p></div>"), "a.html").metadata().complete()).isFalse();
    }

    @Test
    void brokenLinkedDataAreDamage() {
        Page page = page(simple("<script type='application/ld+json'>{\"@type\":\"NewsArticle\", headline</script><meta name='date' content='2014-10-15'>", "<p>" + FIRST + "</p><p>" + SECOND + "</p>"), "a.html");

        assertThat(damage(page)).containsExactly("json-broken");
        assertThat(page.metadata().published()).isEqualTo(Dated.of("2014-10-15", "meta"));
    }

    @Test
    void dateFallsBackOnTimeThenOnTheTextThenOnTheAddress() {
        String body = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

        assertThat(page(simple("", "<time datetime='2014-10-15'>gestern</time>" + body), "a.html").metadata().published()).isEqualTo(Dated.of("2014-10-15", "time"));
        assertThat(page(simple("", "<div>Stand: 15. Oktober 2014</div>" + body), "a.html").metadata().published()).isEqualTo(Dated.of("2014-10-15", "text"));
        assertThat(page(simple("<link rel=canonical href='https://a.example/2014/10/15/rat'>", body), "a.html").metadata().published()).isEqualTo(Dated.of("2014-10-15", "url"));
    }

    @Test
    void zeroCharactersInAPageAreDamage() {
        Page page = page(simple("", "<p>" + FIRST + "\0</p><p>" + SECOND + "</p>"), "a.html");

        assertThat(damage(page)).containsExactly("control-characters");
        assertThat(page.text().string()).contains(FIRST);
    }

    @Test
    void wrongCharsetLabelIsDamageAndTheTextIsRight() {
        Page page = page(simple("<meta charset='iso-8859-1'>", "<p>" + FIRST + "</p><p>" + SECOND + "</p>"), "a.html");

        assertThat(damage(page)).containsExactly("charset-doubt");
        assertThat(blocks(page, Hint.PARAGRAPH)).containsExactly(FIRST, SECOND);
    }

    @Test
    void metaLabelOfLatin1IsObeyed() {
        byte[] bytes = simple("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>", "<p>" + FIRST + "</p><p>" + SECOND + "</p>").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(blocks(page(bytes, "a.html"), Hint.PARAGRAPH)).containsExactly(FIRST, SECOND);
        assertThat(damage(page(bytes, "a.html"))).isEmpty();
    }

    @Test
    void unclosedElementsAreRead() {
        Page page = page("<html><body><article><h1>Rat vertagt den Haushalt<p>" + FIRST + "<p>" + SECOND + "<b>fett <i>kursiv</article", "a.html");

        assertThat(page.text().string()).contains(FIRST, SECOND);
    }

    @Test
    void paragraphsBetweenLineBreaksAreParted() {
        Page page = page("<html><body><h1>Rat vertagt den Haushalt</h1><div>" + FIRST + "<br><br>" + SECOND + "<br> <br>" + THIRD + "</div></body></html>", "a.html");

        assertThat(blocks(page, Hint.PARAGRAPH).isEmpty() ? List.of() : page.blocks()).hasSize(4);
        assertThat(page.text().string()).isEqualTo(String.join("\n\n", "Rat vertagt den Haushalt", FIRST, SECOND, THIRD));
    }

    @Test
    void textIsComposed() {
        Page page = page(simple("", "<p>" + FIRST.replace("ä", "a\u0308") + "</p><p>" + SECOND + "</p>"), "a.html");

        assertThat(blocks(page, Hint.PARAGRAPH)).containsExactly(FIRST, SECOND);
    }

    @Test
    void pageWithoutProseIsRefused() {
        assertThat(unreadable(inputs("<html><body><nav><a href='/'>Start</a></nav></body></html>", "a.html")).problem()).isEqualTo("holds no article");
    }

    @Test
    void hostilePagesAreReadInTime() {
        String prose = "<h1>Rat vertagt den Haushalt</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(page("<html><body>" + "<div>".repeat(100_000) + prose, "tief.html").text().string()).contains(FIRST);
            assertThat(page("<html><body>" + "<table><tr><td>".repeat(5_000) + prose, "tabellen.html").text().string()).contains(FIRST);
            assertThat(page("<html><body class='" + "a-".repeat(1_000_000) + "'>" + prose, "klasse.html").text().string()).contains(FIRST);
            assertThat(page("<html><head><script type='application/ld+json'>" + "{\"a\":[".repeat(100_000) + "</script></head><body>" + prose, "daten.html").text().string()).contains(FIRST);
        });
    }

    @Test
    void samePageGivesSameResult() {
        assertThat(page(SITE, "seite.html")).isEqualTo(page(SITE, "seite.html"));
    }
}
