package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.search.Questions;
import org.depesche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may use which route: every route stands here, with what it takes. */
class AccessTest {
    private static final List<String> OPEN = List.of(
            "GET /assets/depesche.css", "GET /assets/print.css", "GET /assets/depesche.js", "GET /assets/depesche.svg", "POST /anmelden", "POST /abmelden",
            "GET /api/v1/openapi.yaml");
    private static final List<String> READER = List.of(
            "GET /live", "GET /", "GET /artikel/{id}", "GET /ereignis/{record}/{event}", "GET /suche", "GET /akteur/{handle}", "GET /dyade/{one}/{other}",
            "GET /wenden", "GET /haltungen", "GET /haltungen/{issue}",
            "GET /widersprueche", "GET /karte", "GET /netz", "GET /pruefen/vergleich", "GET /hilfe", "GET /sql", "GET /api", "GET /api/v1/articles",
            "GET /api/v1/articles/{id}",
            "GET /api/v1/events", "GET /api/v1/statements", "GET /api/v1/positions", "GET /api/v1/actors", "GET /api/v1/dyads/{one}/{other}",
            "GET /api/v1/search", "GET /api/v1/changes");
    private static final List<String> EDITOR = List.of(
            "GET /pruefen", "POST /pruefen/zurueck", "POST /pruefen/{record}/{key}", "GET /neu", "POST /neu", "POST /api/v1/articles");

    @TempDir
    private Path folder;

    private static int status(TestSite site, String route, String token) {
        String[] parts = route.split(" ");
        HttpRequest.Builder request = site.request(parts[1].replaceAll("\\{[a-z]+}", "x"));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return site.send(parts[0].equals("GET") ? request.build() : request.POST(HttpRequest.BodyPublishers.noBody()).build()).statusCode();
    }

    private List<String> routes() throws IOException {
        Store store = Store.openOrMake(folder.resolve("routes.db").toString());
        try (Questions questions = Questions.of(store); Live live = new Live(() -> 0)) {
            Desk desk = new Desk(store, questions, live, new Guard(Tokens.NONE, null), Texts.standard());
            return Routes.of(desk, new CodingDesk(store)).stream().map(route -> route.method().name() + " " + route.path()).toList();
        }
    }

    @Test
    void everyRouteIsListedHere() throws IOException {
        List<String> listed = new ArrayList<>(OPEN);
        listed.addAll(READER);
        listed.addAll(EDITOR);
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void eachRouteOpensToThoseWhoMayUseIt() throws IOException {
        Path tokens = folder.resolve("tokens");
        String reader = Site.token(tokens, false, "Rita Reader");
        String editor = Site.token(tokens, true, "Edda Editor");
        assertThat(Files.readString(tokens)).doesNotContain(reader).doesNotContain(editor);
        try (TestSite site = new TestSite(folder, tokens)) {
            for (String route : READER.subList(1, READER.size())) {
                assertThat(status(site, route, "")).as(route).isEqualTo(401);
                assertThat(status(site, route, "wrong")).as(route).isEqualTo(401);
                assertThat(status(site, route, reader)).as(route).isIn(200, 404);
                assertThat(status(site, route, editor)).as(route).isIn(200, 404);
            }
            for (String route : EDITOR) {
                assertThat(status(site, route, "")).as(route).isEqualTo(401);
                assertThat(status(site, route, reader)).as(route).isEqualTo(403);
                assertThat(status(site, route, editor)).as(route).isNotIn(401, 403).isLessThan(500);
            }
            for (String route : OPEN) {
                assertThat(status(site, route, "")).as(route).isIn(200, 303, route.equals("POST /anmelden") ? 401 : 200);
            }
            assertThat(status(site, "GET /live", "")).isEqualTo(401);
        }
    }

    @Test
    void anAddressThatOthersReachNeedsTokens() {
        assertThatThrownBy(() -> Site.start(new Options(folder.resolve("d.db").toString(), "0.0.0.0", 0, null))).isInstanceOf(IOException.class)
                .hasMessageContaining("make a token first");
    }

    @Test
    void aPageThatHangsTheCoderIsGivenUp() {
        CodingDesk coding = new CodingDesk(Store.openOrMake(folder.resolve("c.db").toString()), List.of("sleep", "60"), 1);
        assertThatThrownBy(() -> coding.add(new byte[] {65})).isInstanceOf(Refusal.class).hasMessageContaining("longer than 1 s");
    }
}
