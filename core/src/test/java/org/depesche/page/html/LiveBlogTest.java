package org.depesche.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.page.Entry;
import org.depesche.page.Page;
import org.depesche.text.Dated;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
    private static final String LONG = "Die Feuerwehr war am Abend mit allen Zügen im Einsatz und pumpte Keller aus, bis gegen Mitternacht der Strom in der Altstadt ausfiel.";

    private static String flow(String title, String body) {
        return "<html><head><title>" + title + "</title><meta property='article:published_time' content='2026-03-04T20:00:00+01:00'></head><body><article><h1>" + title
                + "</h1><p>" + LONG + "</p>" + body + "</article></body></html>";
    }

    private static List<String> headlines(Page page) {
        return page.entries().stream().map(entry -> entry.headline() == null ? "-" : page.text().slice(entry.headline())).toList();
    }

    private static List<String> times(Page page) {
        return page.entries().stream().map(entry -> entry.time() == null ? "-" : entry.time().value() + " " + entry.time().basis()).toList();
    }

    private static List<String> texts(Page page) {
        return page.entries().stream().map(entry -> page.text().slice(entry.span())).toList();
    }

    @Test
    void boxesThatEachShowATimeAreEntriesInTheOrderOfThePage() throws IOException {
        Page page = page(Files.readAllBytes(Path.of("../samples/sturmflut.html")), "sturmflut.html");

        assertThat(headlines(page)).containsExactly("Dänemark sagt Hilfe zu", "Norwegen schickt drei Schiffe", "Deiche halten", "Niederlande bitten um Hilfe");
        assertThat(times(page)).containsExactly("2026-11-09T07:40:00+01:00 time", "2026-11-09T06:15:00+01:00 time", "2026-11-08T22:30:00+01:00 time", "2026-11-08T21:05:00+01:00 time");
        assertThat(texts(page).get(1)).startsWith("Norwegen schickt drei Schiffe\n\nNorwegen hat").endsWith("sagte die norwegische Ministerpräsidentin in Oslo.");
        assertThat(texts(page).get(2)).isEqualTo("Deiche halten\n\nDie Deiche halten.");
        assertThat(page.text().string()).contains("Die Lage in Kürze.\n\nDänemark sagt Hilfe zu").doesNotContain("Uhr", "Lesen Sie auch", "Alle Rechte");
    }

    @Test
    void entriesOfOneFlowOpenWithALineThatHasATime() {
        String body = "<h3>0.20 Uhr: Pegel sinkt</h3><p>Das Wasser geht zurück.</p><h3>23.50 Uhr: Strom fällt aus</h3><p>Die Altstadt liegt im Dunkeln.</p>"
                + "<p>Das Rathaus öffnet seine Türen.</p><p>21.10 Uhr: Die ersten Keller laufen voll.</p>";

        Page page = page(flow("Hochwasser im Newsblog", body), "flut.html");

        assertThat(headlines(page)).containsExactly("Pegel sinkt", "Strom fällt aus", "-");
        assertThat(texts(page).get(1)).endsWith("Das Rathaus öffnet seine Türen.");
    }

    @Test
    void clockThatJumpsBackHasPassedMidnight() {
        String body = "<h3>0.20 Uhr: Pegel sinkt</h3><p>Das Wasser geht zurück.</p><h3>23.50 Uhr: Strom fällt aus</h3><p>Die Altstadt liegt im Dunkeln.</p>"
                + "<h3>21.10 Uhr: Keller laufen voll</h3><p>Die Feuerwehr rückt aus.</p>";

        Page page = page(flow("Hochwasser im Newsblog", body), "flut.html");

        assertThat(times(page)).containsExactly("2026-03-05T00:20:00 published", "2026-03-04T23:50:00 published", "2026-03-04T21:10:00 published");
    }

    @Test
    void sameLinesOnAPageThatIsNotCalledALiveBlogAreNoEntries() {
        String body = "<h3>20.10 Uhr: Begrüßung</h3><p>Der Verein begrüßt die Gäste.</p><h3>20.30 Uhr: Vortrag</h3><p>Ein Vortrag über Deiche.</p>"
                + "<h3>21.30 Uhr: Ausklang</h3><p>Bei Tee und Gebäck.</p>";

        assertThat(page(flow("Der Deichverein lädt ein", body), "verein.html").entries()).isEmpty();
    }

    @Test
    void teasersWithTimesBesideALiveBlogAreNoEntries() {
        String teasers = "<div class='list'>" + "<div class='item'><time datetime='2026-03-04T10:00:00+01:00'>10:00</time><a href='/x'>Warum der Deich im Süden der Stadt noch immer nicht fertig ist</a></div>".repeat(9) + "</div>";
        String body = "<div class='n'>" + entry("20:10", "Der Pegel steigt weiter an.") + entry("20:30", "Der Pegel steigt nicht mehr.") + entry("21:10", "Der Pegel fällt.") + "</div>" + teasers;

        Page page = page(flow("Liveticker zum Hochwasser", body), "flut.html");

        assertThat(texts(page)).containsExactly("Der Pegel steigt weiter an.", "Der Pegel steigt nicht mehr.", "Der Pegel fällt.");
    }

    private static String entry(String time, String text) {
        return "<div class='e'><span class='t'><time>" + time + "</time></span><div class='b'><p>" + text + "</p></div></div>";
    }

    @Test
    void entriesOfLinkedDataAreFoundOnThePage() {
        String linked = linked("""
                {"@type":"BlogPosting","headline":"Pegel sinkt","datePublished":"2026-03-05T00:20:00+01:00","articleBody":"Das Wasser geht zurück."},
                {"@type":"BlogPosting","datePublished":"2026-03-04T23:50:00+01:00","articleBody":"Die Altstadt liegt im Dunkeln, und das Rathaus öffnet seine Türen für alle."}""");
        String body = "<div><p>0.20 Uhr</p><h4>Pegel sinkt</h4><p>Das Wasser geht zurück.</p></div><div><p>Die Altstadt liegt im Dunkeln, und das Rathaus öffnet seine Türen für alle.</p></div>";

        Page page = page(flow("Hochwasser", linked + body), "flut.html");

        assertThat(texts(page)).containsExactly("Pegel sinkt\n\nDas Wasser geht zurück.", "Die Altstadt liegt im Dunkeln, und das Rathaus öffnet seine Türen für alle.");
        assertThat(times(page)).containsExactly("2026-03-05T00:20:00+01:00 json-ld", "2026-03-04T23:50:00+01:00 json-ld");
    }

    @Test
    void entriesThatAScriptWouldLoadAreTakenFromTheLinkedData() {
        String linked = linked("""
                {"@type":"BlogPosting","headline":"Pegel sinkt","datePublished":"2026-03-05T00:20:00+01:00","articleBody":"<p>Das Wasser geht zurück.</p><p>Die Brücke ist frei.</p>"},
                {"@type":"BlogPosting","headline":"Strom fällt aus","articleBody":"Die Altstadt liegt im Dunkeln."}""");

        Page page = page(flow("Hochwasser", linked), "flut.html");

        assertThat(page.text().string()).endsWith(LONG + "\n\nPegel sinkt\n\nDas Wasser geht zurück.\n\nDie Brücke ist frei.\n\nStrom fällt aus\n\nDie Altstadt liegt im Dunkeln.");
        assertThat(headlines(page)).containsExactly("Pegel sinkt", "Strom fällt aus");
        assertThat(page.entries()).extracting(Entry::time).containsExactly(Dated.of("2026-03-05T00:20:00+01:00", "json-ld"), null);
    }

    private static String linked(String updates) {
        return "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Hochwasser\",\"liveBlogUpdate\":[" + updates + "]}</script>";
    }
}
