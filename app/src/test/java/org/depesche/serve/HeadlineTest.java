package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands over a happening, and that its page takes hostile words as words. */
class HeadlineTest {
    private static final String EXPELLED = """
            Chile weist drei peruanische Diplomaten aus

            Santiago (dpa) - Chile hat am Montag drei peruanische Diplomaten ausgewiesen.
            """;
    private static final String THANKED = """
            Finnland liefert der Ukraine Minenräumer

            Helsinki (dpa) - Die Präsidentin der Slowakei dankte am Montag der Regierung in Prag.
            """;
    private static final String HOSTILE = """
            Norwegen lehnt <script>alert(1)</script> ab

            Oslo (dpa) - Norwegen hat am Montag den Entwurf <img src=x onerror=alert(1)> Schwedens abgelehnt.
            """;

    private static TestSite site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = new TestSite(folder, null, EXPELLED, THANKED, HOSTILE);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String heads() {
        String page = site.get("/").body();
        assertThat(page).contains("id=\"heads\"");
        return page.substring(page.indexOf("id=\"heads\""));
    }

    @Test
    void theArticlesHeadlineStandsWhereItTellsTheAct() {
        assertThat(heads()).containsPattern("<h3[^>]*><a[^>]*>Chile weist drei peruanische Diplomaten aus</a></h3>");
    }

    /** "peruanische Diplomaten" are the recipient, "Diplomaten ausgewiesen" the act: the rest of it is marked too. */
    @Test
    void ofWordsThatOverlapTheRestIsMarked() {
        assertThat(heads()).contains("<mark class=\"trigger\">ausgewiesen</mark>");
    }

    @Test
    void anActThatTheHeadlineDoesNotTellHasItsOwnSentence() {
        assertThat(heads()).containsPattern("<h3[^>]*><a[^>]*>Die Präsidentin der Slowakei dankte am Montag der Regierung in Prag</a></h3>");
    }

    @Test
    void hostileWordsAreWordsOnTheHappeningsPageToo() {
        Matcher link = Pattern.compile("href=\"(/ereignis/[^\"]+)\"").matcher(heads());
        int pages = 0;
        while (link.find()) {
            String page = site.get(link.group(1)).body();
            assertThat(page).contains("<h1").doesNotContain("<script>alert", "<img src=x");
            pages++;
        }
        assertThat(pages).isGreaterThanOrEqualTo(2);
        assertThat(heads()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void aHappeningThatIsNotThereIsTold() {
        for (String name : new String[] {"x", "..", "<script>", "' OR 1=1--", "\u0000"}) {
            String hostile = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            assertThat(site.get("/ereignis/" + hostile + "/e1").statusCode()).as(name).isBetween(400, 499);
            assertThat(site.get("/ereignis/x/" + hostile).statusCode()).as(name).isBetween(400, 499);
        }
    }
}
