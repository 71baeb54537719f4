package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup in what a source says is shown as words, on every page. */
class HostileTextTest {
    private static final List<String> PAYLOADS = payloads();

    @TempDir
    private Path folder;

    private static List<String> payloads() {
        List<String> tags = List.of("script", "img src=x", "svg", "iframe", "body", "input autofocus", "details open", "video", "math",
                "a href=javascript:alert(1)", "object", "style");
        List<String> events = List.of("onerror", "onload", "onfocus", "onclick", "ontoggle");
        List<String> openings = List.of("", "\">", "'>", "</title>");
        List<String> payloads = new ArrayList<>();
        for (String opening : openings) {
            for (int n = 0; n < 30; n++) {
                payloads.add(opening + "<" + tags.get(n % tags.size()) + " " + events.get(n % events.size()) + "=alert(" + n + ")>");
            }
        }
        return payloads;
    }

    @Test
    void aHundredAndTwentyPayloadsInATextStayWords() throws IOException {
        assertThat(PAYLOADS).hasSize(120);
        String text = String.join(" ", PAYLOADS.stream().map(payload -> "Schweden forderte Norwegen auf, „" + payload + "“ zu ändern.").toList());
        try (TestSite site = new TestSite(folder, null, "Norwegen lehnt ab <img src=x onerror=alert(1)>\n\nOslo (dpa) - Norwegen lehnt den Beitritt ab. "
                + text)) {
            String id = site.get("/api/v1/articles").body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
            for (String path : List.of("/", "/artikel/" + id, "/suche", "/suche?was=statement", "/suche?was=position", "/suche?was=article", "/akteur/SWE",
                    "/dyade/SWE/NOR", "/haltungen", "/widersprueche", "/netz", "/karte", "/pruefen")) {
                String page = site.get(path).body();
                assertHarmless(path, page);
                assertThat(page).as(path).contains("<html");
            }
        }
    }

    @Test
    void payloadsInAQuestionStayWords() throws IOException {
        try (TestSite site = new TestSite(folder, null)) {
            for (String payload : PAYLOADS) {
                String page = site.get("/suche?q=" + Queries.encoded(payload) + "&actor=" + Queries.encoded(payload)).body()
                        + site.get("/sql?q=" + Queries.encoded(payload)).body();
                assertHarmless(payload, page);
            }
        }
    }

    /** What a browser makes of the page holds nothing that runs but the site's own scripts. */
    private static void assertHarmless(String what, String page) {
        Document document = Jsoup.parse(page);
        assertThat(document.select("img, iframe, math, object, video, details, style, script:not([src^=/assets/])")).as(what).isEmpty();
        assertThat(document.select("[^on], [href^=javascript], [action^=javascript], [autofocus]")).as(what).isEmpty();
    }
}
