package org.depesche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    private static final String PROSE = "<p>Der Rat von Musterstadt hat den Haushalt am Montag vertagt, weil die Zahlen der Kämmerin aus Sicht der Mehrheit nicht genügten.</p>";

    private static Article html(String head, String body) {
        return article("<html><head>" + head + "</head><body>" + body + "</body></html>", "seite.html");
    }

    private static Article titled(String head) {
        return html(head, "<article><span class='kicker'>Streit ums Geld</span><h1>Rat vertagt den Haushalt</h1>" + PROSE + "</article>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>Musterstadt: Haushalt 2026 vertagt</title>                                     | Musterstadt: Haushalt 2026 vertagt | title
            <meta property="og:title" content="Was der Rat nun plant">                            | Was der Rat nun plant              | meta
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Haushalt: Rat braucht mehr Zeit"}</script> | Haushalt: Rat braucht mehr Zeit | json-ld
            """)
    void titleForSearchEnginesIsKeptApart(String head, String wording, String basis) {
        Article article = titled(head);

        assertThat(article.title()).isEqualTo("Rat vertagt den Haushalt");
        assertThat(article.searchTitle()).isEqualTo(wording);
        assertThat(article.basis()).containsEntry("title", "text").containsEntry("searchTitle", basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<title>Rat vertagt den Haushalt | Musterblatt</title><meta property='og:site_name' content='Musterblatt'>",
        "<title>RAT VERTAGT DEN HAUSHALT!</title>",
        "<title>Streit ums Geld: Rat vertagt den Haushalt</title>"})
    void titleThatSaysTheSameIsNoOther(String head) {
        assertThat(titled(head).searchTitle()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleSection":["Politik","Inland"]}</script> ~ Politik ~ json-ld
            <meta property="article:section" content="Wirtschaft"> ~ Wirtschaft ~ meta
            <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"position":2,"name":"Ausland","item":{"@id":"https://blatt.example/ausland"}},{"position":1,"name":"Start","item":"https://blatt.example/"}]}</script> ~ Ausland ~ breadcrumb
            <link rel="canonical" href="https://blatt.example/rat"><meta property="article:section" content=""> ~ Kultur ~ breadcrumb
            """)
    void sectionIsThatOfTheLinkedDataThenOfTheHeadThenOfThePath(String head, String section, String basis) {
        Article article = html(head, "<div class='page-breadcrumbs'><a href='/'>Start</a> <a href='/kultur/'>Kultur</a> <a href='/rat'>Rat</a></div><article><h1>Rat vertagt den Haushalt</h1>" + PROSE + "</article>");

        assertThat(article.section()).isEqualTo(section);
        assertThat(article.basis()).containsEntry("section", basis);
    }

    @Test
    void pathOfFrontPageAndArticleAloneNamesNoSection() {
        String head = "<link rel='canonical' href='https://blatt.example/rat'>";
        String body = "<nav class='breadcrumb'><a href='https://blatt.example/'>Start</a> <a href='https://blatt.example/rat'>Rat vertagt</a></nav><article><h1>Rat vertagt den Haushalt</h1>" + PROSE + "</article>";

        assertThat(html(head, body).section()).isNull();
    }

    @Test
    void basisSaysWhereEachValueStands() {
        Article article = titled("""
                <title>x</title><link rel="canonical" href="https://blatt.example/rat"><meta name="author" content="Anna Beispiel"><meta property="og:site_name" content="Musterblatt">""");

        assertThat(article.basis()).containsEntry("kicker", "text").containsEntry("publisher", "meta").containsEntry("url", "link").containsEntry("authors", "meta").doesNotContainKey("lead");
    }

    @Test
    void plainTextRestsOnItself() {
        Article article = article("Rat vertagt den Haushalt\n\nDer Rat von Musterstadt hat den Haushalt am Montag vertagt, weil die Zahlen der Mehrheit nicht genügten.\n", "a.txt");

        assertThat(article.basis()).containsEntry("title", "text").doesNotContainKeys("section", "url");
        assertThat(article.searchTitle()).isNull();
    }
}
