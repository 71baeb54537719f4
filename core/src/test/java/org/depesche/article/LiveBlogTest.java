package org.depesche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Reading;
import org.depesche.text.Dated;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
    private static final ArticleReader READER = new ArticleReader(Lexicon.standard(), Limits.STANDARD);

    private static final String FIRST = "Die Bundeswehr schickt zwölf Boote an die Aller. Das kündigte Verteidigungsminister Arne Holt an. Die Soldaten sollen am Nachmittag eintreffen.";
    private static final String SECOND = "Der Landkreis hat den Katastrophenfall ausgerufen. „Die Lage ist ernst“, sagte Landrätin Ina Vogt am Morgen. Mehrere Straßen sind gesperrt.";
    private static final String THIRD = "Der Pegel in Verden ist über die Marke von sieben Metern gestiegen. Fachleute rechnen damit, dass er bis zum Abend weiter steigt.";

    private static final String HEAD = """
            <title>Hochwasser an der Aller: Liveticker | Hansekurier</title><meta property="og:site_name" content="Hansekurier">
            <meta property="article:section" content="Panorama">""";

    private static final String LISTED = """
            <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Die Aller steigt","liveBlogUpdate":[
            {"@type":"BlogPosting","headline":"Bundeswehr schickt Boote","datePublished":"2026-02-03T12:40:00+01:00","articleBody":"%1$s"},
            {"@type":"BlogPosting","datePublished":"2026-02-03T09:15:00+01:00","articleBody":"%2$s"},
            {"@type":"BlogPosting","headline":"Steht nicht auf der Seite","datePublished":"2026-02-03T07:00:00+01:00"}]}</script>""";

    private static final String ENTRY = "<div class='e'><time datetime='2026-02-03T%1$s:00+01:00'>%1$s Uhr</time><h3>%2$s</h3><p>%3$s</p></div>";

    private static Article article(String head, String entries) {
        String page = "<!DOCTYPE html><html lang='de'><head><meta charset='utf-8'>" + HEAD + head + "</head><body><main><article><h1>Die Aller steigt weiter</h1>"
                + "<div class='live'>" + entries + "</div></article></main></body></html>";
        return READER.read(Reading.page(page.getBytes(StandardCharsets.UTF_8), "live.html"));
    }

    private static String entries() {
        return ENTRY.formatted("12:40", "Bundeswehr schickt Boote", FIRST) + ENTRY.formatted("09:15", "Landrat ruft Katastrophenfall aus", SECOND) + ENTRY.formatted("08:05", "Pegel steigt", THIRD);
    }

    @Test
    void theEntriesThatLinkedDataListAreFoundInTheText() {
        String shown = "<section><h3>Bundeswehr schickt Boote</h3><p>" + FIRST + "</p></section><section><p>" + SECOND + "</p><p>" + THIRD + "</p></section>";
        Article article = article(LISTED.formatted(FIRST, SECOND.replace("„", "").replace("“", "")), shown);
        assertThat(article.entries()).extracting(Entry::title).containsExactly("Bundeswehr schickt Boote", null);
        assertThat(article.entries()).extracting(Entry::published).containsExactly(Dated.of("2026-02-03T12:40:00+01:00", "json-ld"), Dated.of("2026-02-03T09:15:00+01:00", "json-ld"));
        assertThat(article.text().slice(article.entries().get(0).span())).isEqualTo("Bundeswehr schickt Boote\n\n" + FIRST);
        assertThat(article.text().slice(article.entries().get(1).span())).isEqualTo(SECOND + "\n\n" + THIRD);
    }

    @Test
    void withoutLinkedDataElementsWithATimeEachAreEntries() {
        Article article = article("", entries());
        assertThat(article.entries()).extracting(Entry::title).containsExactly("Bundeswehr schickt Boote", "Landrat ruft Katastrophenfall aus", "Pegel steigt");
        assertThat(article.entries()).extracting(Entry::published).contains(Dated.of("2026-02-03T08:05:00+01:00", "time"));
        assertThat(article.text().slice(article.entries().get(2).span())).isEqualTo("Pegel steigt\n\n" + THIRD);
    }

    @Test
    void theFirstEntryKeepsItsHeading() {
        List<Part> parts = article("", entries()).parts();
        assertThat(parts).extracting(Part::kind).containsSubsequence(PartKind.HEADLINE, PartKind.SUBHEADING, PartKind.PARAGRAPH, PartKind.SUBHEADING);
    }

    @Test
    void teasersWithTheirTimesAreNoEntries() {
        String teasers = entries().replace("<h3>", "<h3><a href='/mehr'>").replace("</h3>", "</a></h3>");
        assertThat(article("", "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>" + teasers).entries()).isEmpty();
    }

    @Test
    void aPlainArticleHasNoEntries() {
        assertThat(article("", "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>").entries()).isEmpty();
    }

    @Test
    void aTitleForSearchEnginesStandsApartWhereItSaysMore() {
        assertThat(article("", entries()).title()).isEqualTo("Die Aller steigt weiter");
        assertThat(article("", entries()).seoTitle()).isEqualTo("Hochwasser an der Aller: Liveticker");
        String same = HEAD.replace("Hochwasser an der Aller: Liveticker", "Die Aller steigt weiter");
        Article plain = READER.read(Reading.page(("<html><head><meta charset='utf-8'>" + same + "</head><body><h1>Die Aller steigt weiter</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8), "same.html"));
        assertThat(plain.seoTitle()).isNull();
    }

    @Test
    void theSectionIsTheOneNamedOrTheFirstStepBelowTheHomePage() {
        assertThat(article("", entries()).section()).isEqualTo("Panorama");
        assertThat(section("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Die Aller steigt\",\"articleSection\":[\"Inland\",\"Wetter\"]}</script>", "")).isEqualTo("Inland");
        assertThat(section("<script type='application/ld+json'>{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Start\"},{\"item\":{\"name\":\"Politik\"}},{\"name\":\"Die Aller steigt\"}]}</script>", ""))
                .isEqualTo("Politik");
        assertThat(section("", "<ol class='breadcrumb'><li>Startseite</li><li>Ausland</li></ol>")).isEqualTo("Ausland");
        assertThat(section("", "")).isNull();
    }

    private static String section(String head, String above) {
        String page = "<html><head><meta charset='utf-8'><title>Die Aller steigt</title>" + head + "</head><body>" + above + "<h1>Die Aller steigt</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>";
        return READER.read(Reading.page(page.getBytes(StandardCharsets.UTF_8), "a.html")).section();
    }
}
