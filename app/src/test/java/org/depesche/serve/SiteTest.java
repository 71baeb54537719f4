package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    private static TestSite site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = new TestSite(folder, null, TestSite.NEWS);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String firstArticle() {
        Matcher link = Pattern.compile("/artikel/([^\"]+)").matcher(site.get("/").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/suche", "/suche?was=statement", "/suche?was=position", "/suche?was=article&q=Norwegen", "/akteur/NOR", "/dyade/SWE/NOR", "/haltungen",
                "/widersprueche", "/wenden",
        "/karte", "/netz", "/pruefen", "/pruefen/vergleich", "/sql", "/neu", "/hilfe", "/api"})
    void everyPageIsThereInBothLanguagesWithoutMissingWords(String path) {
        for (String language : List.of("de", "en")) {
            HttpResponse<String> page = site.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<html lang=\"" + language + "\"");
            assertThat(page.body()).doesNotContainPattern(">(section|empty|filter|kinds|role|review|help|sql|new|api|map|net)\\.[a-z]+<");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lage", "/suche", "/akteur/NOR", "/dyade/SWE/NOR", "/haltungen", "/widersprueche", "/wenden", "/karte", "/netz"})
    void everyPageCanBeHadAsData(String path) {
        assertThat(site.get(path + ".json").headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        HttpResponse<String> csv = site.get(path + ".csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("\r\n");
    }

    @Test
    void anArticleShowsItsTextWithTheWordsOfEachFactMarked() {
        String page = site.get("/artikel/" + firstArticle()).body();
        assertThat(page).contains("Norwegen lehnt Beitritt ab").containsPattern("data-f=\"[^\"]*e\\d+:trigger");
        assertThat(site.get("/artikel/" + firstArticle() + ".json").body()).contains("\"events\":[{");
    }

    @Test
    void theConsoleTellsTheTablesAndItsExamplesAnswer() {
        String page = site.get("/sql").body();
        assertThat(page).contains("<b>event_dyads</b>");
        List<String> examples = Pattern.compile("href=\"(/sql\\?q=[^\"]+)\"").matcher(page).results().map(link -> link.group(1)).toList();
        assertThat(examples).hasSize(3).allSatisfy(example -> assertThat(site.get(example).body()).contains("<td").doesNotContain("role=\"alert\""));
    }

    @Test
    void theBrowserIsBoundToTheSitesOwnFiles() {
        HttpResponse<String> page = site.get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'self'").doesNotContain("unsafe");
        assertThat(page.body()).doesNotContainPattern("<script(?! src)|style=\"|\\son[a-z]+=\"");
    }

    @Test
    void anotherHostNameGetsNoAnswer() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(site.address()).getPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        HttpResponse<String> answer = site.send(site.request("/pruefen/x/e1").header("Origin", "http://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("verdict=reject")).build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void twoHundredHostileQuestionsGetNoServerError() {
        Random random = new Random(7);
        List<String> names = List.of("q", "actor", "dyad", "from", "to", "confidence", "limit", "after", "was", "type", "issue", "lang", "skip", "country");
        List<String> values = List.of(
                "%00", "%27", "%22", "%27%20OR%201%3D1--", "%3Cscript%3E", "..%2F..%2Fetc", "9999999999999999999", "-1", "1e309", "NaN", "%F0%9F%98%80",
                "%E2%80%9E", "%22%22%22", ",", ",,", "a,",
                "2014-13", "2014-02-30", "*", "?", "%2B%2B", "AND", "OR", "(((", "%5B", "~0.5", "%0d%0aX:y", "%C0%AF", "x".repeat(2000), ".", "1.1", "0.0.0");
        for (int n = 0; n < 200; n++) {
            String query = names.get(random.nextInt(names.size())) + "=" + values.get(random.nextInt(values.size())) + "&"
                    + names.get(random.nextInt(names.size())) + "=" + values.get(random.nextInt(values.size()));
            String path = List.of("/suche?", "/?", "/akteur/NOR?", "/netz?", "/pruefen?", "/api/v1/events?", "/sql?").get(random.nextInt(7)) + query;
            assertThat(site.get(path).statusCode()).as(path).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"select%201", "select%20count(*)%20from%20events", "with%20a%20as%20(select%201)%20select%20*%20from%20a"})
    void questionsThatReadAreAnswered(String question) {
        assertThat(site.get("/sql.csv?q=" + question).body()).contains("\r\n").doesNotStartWith("question");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "delete%20from%20events", "select%201;%20delete%20from%20events", "attach%20database%20%27x%27%20as%20y", "pragma%20writable_schema=1",
                "insert%20into%20state%20values(1,2)",
        "with%20a%20as%20(select%201)%20delete%20from%20events", "select%20load_extension(%27x%27)"})
    void questionsThatWouldChangeSomethingAreNot(String question) {
        String before = site.get("/sql.csv?q=select%20count(*)%20from%20events").body();
        site.get("/sql?q=" + question);
        assertThat(site.get("/sql.csv?q=select%20count(*)%20from%20events").body()).isEqualTo(before);
        assertThat(site.get("/sql?q=" + question).body()).contains("role=\"alert\"");
    }

    @Test
    void theHappeningPageTellsEachReport() {
        Matcher head = Pattern.compile("href=\"(/ereignis/[^\"]+)\"").matcher(site.get("/").body());
        assertThat(head.find()).isTrue();
        String page = site.get(head.group(1)).body();
        assertThat(page).contains("Norwegen lehnt Beitritt ab", "class=\"values\"", "data-copy=");
        assertThat(site.get(head.group(1) + ".csv").body()).startsWith("id,date,");
        assertThat(site.get("/ereignis/none/e1").statusCode()).isEqualTo(404);
    }

    @Test
    void theFrontPageIsNarrowedToACountryOrTwoActors() {
        assertThat(site.get("/?country=NOR").body()).contains("Norwegen lehnt Beitritt ab").contains("value=\"NOR\" selected");
        assertThat(site.get("/?dyad=NOR,SWE").body()).contains("Norwegen lehnt Beitritt ab");
        assertThat(site.get("/?country=ISL").body()).doesNotContain("Norwegen lehnt Beitritt ab").contains("class=\"empty\"");
    }

    @Test
    void factsCanBeCitedWithTheirWordsAndSource() {
        assertThat(site.get("/suche?was=statement&q=treten").body()).containsPattern("data-copy=\"„[^\"]*Wir treten nicht bei[^\"]*“ \\([^\"]*Dahl[^\"]*\\), in: Norwegen lehnt Beitritt ab, 15\\.10\\.2014 \\[[0-9a-f]+/s\\d+]\"");
    }

    @Test
    void aStatementIsCorrectedByItsOwnForm() {
        Matcher record = Pattern.compile("href=\"/artikel/([0-9a-f]+)\"").matcher(site.get("/suche?was=statement").body());
        assertThat(record.find()).isTrue();
        String form = site.get("/pruefen?record=" + record.group(1) + "&key=s1").body();
        assertThat(form).contains("name=\"speaker\"", "name=\"denies\"", "name=\"kind\"");
        assertThat(site.post("/pruefen/" + record.group(1) + "/s1", "verdict=correct&kind=reported&denies=true&denies=false").statusCode()).isEqualTo(303);
        assertThat(site.get("/suche.json?was=statement&record=" + record.group(1)).body()).contains("\"kind\":\"reported\"", "\"denies\":true");
    }

    @Test
    void theWordsOfAStatementAreCorrectedToOthersThatStandInTheArticle() {
        Matcher fact = Pattern.compile("id=\"([0-9a-f]+)/(s\\d+)\"").matcher(site.get("/suche?was=statement&q=treten").body());
        assertThat(fact.find()).isTrue();
        String form = "/pruefen/" + fact.group(1) + "/" + fact.group(2);
        assertThat(site.post(form, "verdict=correct&message=Das+steht+dort+nicht").statusCode()).isEqualTo(400);
        assertThat(site.post(form, "verdict=correct&message=treten+nicht+bei").statusCode()).isEqualTo(303);
        assertThat(site.get("/suche.json?was=statement&q=treten").body()).contains("\"message\":\"treten nicht bei\"");
        Matcher review = Pattern.compile("last=(\\d+)").matcher(site.post(form, "verdict=correct&message=Wir+treten+nicht+bei").headers().firstValue("Location")
                .orElse(""));
        assertThat(review.find()).isTrue();
    }

    @Test
    void aDecisionCountsAndCanBeTakenBack() {
        String queue = site.get("/pruefen").body();
        Matcher form = Pattern.compile("action=\"(/pruefen/[^\"]+/[es]\\d+)\"").matcher(queue);
        assertThat(form.find()).isTrue();
        HttpResponse<String> decided = site.post(form.group(1), "verdict=accept");
        assertThat(decided.statusCode()).isEqualTo(303);
        String next = decided.headers().firstValue("Location").orElseThrow();
        assertThat(site.get(next).body()).contains("/pruefen/zurueck");
        String review = next.replaceFirst(".*last=(\\d+).*", "$1");
        assertThat(site.post("/pruefen/zurueck", "review=" + review).statusCode()).isEqualTo(303);
        assertThat(site.get("/pruefen").body()).contains(form.group(1));
    }

    @Test
    void problemsAreToldToProgramsAsProblems() {
        HttpResponse<String> answer = site.get("/api/v1/articles/none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404");
    }

    @Test
    void anUnchangedAnswerIsNotSentTwice() {
        HttpResponse<String> first = site.get("/api/v1/events");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(site.send(site.request("/api/v1/events").header("If-None-Match", tag).build()).statusCode()).isEqualTo(304);
    }
}
