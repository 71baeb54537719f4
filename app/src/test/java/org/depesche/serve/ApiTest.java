package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.search.Questions;
import org.depesche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The REST interface as programs meet it, held against its description. */
class ApiTest {
    private static final String ROOT = "/api/v1";
    private static TestSite site;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = new TestSite(folder, null, TestSite.NEWS);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Method and path of each operation that the description tells of. */
    private static List<String> described() {
        List<String> operations = new ArrayList<>();
        String path = "";
        for (String line : site.get(ROOT + "/openapi.yaml").body().split("\ncomponents:")[0].lines().toList()) {
            Matcher named = Pattern.compile("  (/\\S*):").matcher(line);
            Matcher method = Pattern.compile("    (get|post):.*").matcher(line);
            if (named.matches()) {
                path = named.group(1);
            } else if (method.matches()) {
                operations.add((method.group(1).equals("get") ? "GET " : "POST ") + ROOT + path);
            }
        }
        return operations;
    }

    private List<String> served() throws IOException {
        Store store = Store.openOrMake(folder.resolve("routes.db").toString());
        try (Questions questions = Questions.of(store); Live live = new Live(() -> 0)) {
            Desk desk = new Desk(store, questions, live, new Guard(Tokens.NONE, null), Texts.standard());
            return new Api(desk, new CodingDesk(store)).routes().stream().map(route -> route.method().name() + " " + route.path()).toList();
        }
    }

    @Test
    void theDescriptionTellsOfEveryRouteAndOfNoOther() throws IOException {
        List<String> routes = new ArrayList<>(served());
        routes.removeAll(List.of("GET /api", "GET /api/v1/openapi.yaml"));
        assertThat(described()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyRouteThatReadsAnswersWithJson() {
        Matcher article = Pattern.compile("\"id\":\"([0-9a-f]+)\"").matcher(site.get(ROOT + "/articles").body());
        assertThat(article.find()).isTrue();
        for (String operation : described()) {
            if (operation.startsWith("GET ")) {
                String path = operation.substring(4).replace("{id}", article.group(1)).replace("{one}", "SWE").replace("{other}", "NOR");
                HttpResponse<String> answer = site.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(path).startsWith("application/json");
                assertThat(answer.headers().firstValue("ETag")).as(path).isPresent();
                assertThat(answer.body()).as(path).startsWith("{").containsPattern("\\}\\s*$");
            }
        }
    }

    @Test
    void theCursorLeadsThroughAllOnceEach() {
        List<String> ids = new ArrayList<>();
        String after = "";
        long total = 0;
        do {
            String page = site.get(ROOT + "/statements?limit=1" + after).body();
            total = Long.parseLong(page.replaceFirst("(?s).*\"total\":(\\d+).*", "$1"));
            Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(page);
            if (id.find()) {
                ids.add(id.group(1));
            }
            Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
            after = next.find() ? "&after=" + next.group(1) : "";
        } while (!after.isEmpty());
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) total).hasSizeGreaterThan(2);
    }

    @Test
    void whatIsWrongIsToldAsAProblem() {
        for (String path : List.of("/events?from=soon", "/events?limit=5000", "/events?after=x", "/search?was=all", "/events?confidence=2")) {
            HttpResponse<String> answer = site.get(ROOT + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"type\":\"urn:depesche:problem:", "\"title\":", "\"detail\":");
        }
    }
}
