package org.depesche.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.depesche.page.feed.FeedReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A watch over a little web of twenty hosts with everything that goes wrong there: what is new is found once, nobody is disturbed, nothing forbidden is asked
 * for.
 */
class FakeWebTest {
    private static final List<String> HOSTS = IntStream.rangeClosed(1, 20).mapToObj(i -> "zeitung" + i + ".test").toList();
    private static final HarvestLimits QUICK = new HarvestLimits(
            200_000, Duration.ofMillis(2000), 5, Duration.ofMillis(3), Duration.ofSeconds(3), Duration.ofMinutes(5), 3, 16);
    private static final PageReader PAGES = new PageReader(Lexicon.standard(), Limits.STANDARD);
    private static final FeedReader FEEDS = new FeedReader(Lexicon.standard(), Limits.STANDARD);

    @TempDir
    Path folder;

    private FakeWeb web;
    private final Map<String, List<String>> items = new HashMap<>(); // the paths or addresses that a host's feed names
    private final Set<String> expected = new TreeSet<>();
    private final Found found = new Found();

    private static final class Found implements Arrivals {
        private final List<String> pages = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public void take(Input input) {
            switch (input) {
                case Input.Readable(var page) -> pages.add(page.capture().url());
                case Input.Unreadable problem -> problems.add(problem.line());
                case Input.Note note -> problems.add(note.line());
            }
        }

        @Override
        public void settle() {}
    }

    @BeforeEach
    void build() throws IOException {
        web = new FakeWeb();
        for (String host : HOSTS) {
            items.put(host, new ArrayList<>());
            web.text(host, "/robots.txt", "text/plain", "User-agent: *\nDisallow: /intern/\nDisallow: /*?druck\n");
            web.on(host, "/feed.xml", exchange -> feed(exchange, host));
            for (int i = 1; i <= 3; i++) {
                publish(host, "/artikel/" + i);
            }
            items.get(host).add("/intern/geheim");
            items.get(host).add("/artikel/1?druck");
            web.article(host, "/intern/geheim");
            web.article(host, "/artikel/1?druck");
        }
        for (int i = 0; i < 12; i++) { // so that many want to visit a host at a time
            List<String> more = items.get(HOSTS.get(i));
            HOSTS.subList(0, 12).forEach(other -> more.addFirst(web.url(other, "/artikel/2")));
        }
    }

    @AfterEach
    void close() {
        web.close();
    }

    private void publish(String host, String path) {
        web.article(host, path);
        items.get(host).add(path);
        expected.add(web.url(host, path));
    }

    private void name(String host, String path, FakeWeb.Answering answering) {
        items.get(host).add(path);
        web.on(host, path, answering);
    }

    private int feed(HttpExchange exchange, String host) throws IOException {
        StringBuilder rss = new StringBuilder("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>" + host + "</title>");
        List.copyOf(items.get(host)).forEach(item -> {
            String url = item.startsWith("http") ? item : web.url(host, item);
            rss.append("<item><title>Meldung</title><link>").append(url).append("</link><guid isPermaLink='true'>").append(url).append("</guid></item>");
        });
        String etag = "\"" + items.get(host).size() + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        return FakeWeb.send(exchange, known ? 304 : 200, "application/rss+xml", known ? "" : rss.append("</channel></rss>").toString());
    }

    /** Runs as one start of the program does: with what the state file says, and nothing else. */
    private void run(int rounds) throws IOException, InterruptedException {
        AddressGuard guard = new AddressGuard(web.names(), FakeWeb.LOOPBACK::equals);
        try (Fetcher fetcher = new Fetcher(guard, "Depesche/test", QUICK, Clock.systemUTC())) {
            Watch watch = new Watch(fetcher, FEEDS, PAGES, WatchState.in(folder.resolve("state.tsv")), found, 100, Clock.systemUTC());
            for (int i = 0; i < rounds; i++) {
                watch.round(HOSTS.stream().map(host -> web.url(host, "/feed.xml")).toList());
            }
        }
    }

    private void trouble() {
        String first = HOSTS.get(0);
        name(first, "/um/1", exchange -> FakeWeb.redirect(exchange, "/um/2"));
        web.on(first, "/um/2", exchange -> FakeWeb.redirect(exchange, web.url(HOSTS.get(1), "/ziel")));
        web.article(HOSTS.get(1), "/ziel");
        expected.add(web.url(HOSTS.get(1), "/ziel"));
        name(first, "/kreis/1", exchange -> FakeWeb.redirect(exchange, "/kreis/2"));
        web.on(first, "/kreis/2", exchange -> FakeWeb.redirect(exchange, "/kreis/1"));
        IntStream.range(0, 9).forEach(i -> web.on(first, "/kette/" + i, exchange -> FakeWeb.redirect(exchange, "/kette/" + (i + 1))));
        items.get(first).add("/kette/0");
        name(first, "/weiter/1", exchange -> FakeWeb.redirect(exchange, web.url(HOSTS.get(2), "/intern/geheim")));
        name(first, "/weiter/2", exchange -> FakeWeb.redirect(exchange, "http://10.0.0.7/"));
        name(first, "/weiter/3", exchange -> FakeWeb.redirect(exchange, "http://169.254.169.254/latest/meta-data"));
        name(first, "/weiter/4", exchange -> FakeWeb.redirect(exchange, web.url("inside.test", "/")));
        name(first, "/weiter/5", exchange -> FakeWeb.redirect(exchange, "http://[::1]/"));
        name(first, "/weiter/6", exchange -> FakeWeb.redirect(exchange, "file:///etc/passwd"));
        items.get(first).add("http://192.168.1.1/artikel");
    }

    @Test
    void whatIsNewIsFoundOnceAcrossRunsAndNobodyIsDisturbed() throws IOException, InterruptedException {
        trouble();
        AtomicInteger busy = new AtomicInteger();
        name(HOSTS.get(3), "/voll/1", exchange -> refusedOnce(exchange, busy, "1"));
        AtomicInteger away = new AtomicInteger();
        name(HOSTS.get(4), "/voll/2", exchange -> refusedOnce(exchange, away,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().plusSeconds(1).atZone(ZoneOffset.UTC))));
        AtomicInteger slow = new AtomicInteger();
        FakeWeb.Answering prompt = exchange -> FakeWeb.send(exchange, 200, "text/html; charset=utf-8", FakeWeb.article("langsam"));
        FakeWeb.Answering late = FakeWeb.late(2500, prompt);
        name(HOSTS.get(5), "/langsam", exchange -> (slow.incrementAndGet() == 1 ? late : prompt).answer(exchange));
        for (String host : HOSTS.subList(16, 19)) { // waited for while others want to visit: twelve feeds name these pages
            web.slow(host, "/gemach", 300, exchange -> FakeWeb.send(exchange, 200, "text/html; charset=utf-8", FakeWeb.article(host + " gemach")));
            HOSTS.subList(0, 12).forEach(other -> items.get(other).addFirst(web.url(host, "/gemach")));
            expected.add(web.url(host, "/gemach"));
        }
        name(HOSTS.get(6), "/gepackt", FakeWebTest::packedArticle);
        name(HOSTS.get(6), "/bombe", FakeWebTest::bomb);
        name(HOSTS.get(6), "/weg", exchange -> FakeWeb.send(exchange, 410, "text/plain", "weg"));
        web.on(HOSTS.get(7), "/robots.txt", exchange -> FakeWeb.send(exchange, 404, "text/plain", ""));
        web.on(HOSTS.get(8), "/robots.txt", exchange -> FakeWeb.send(exchange, 500, "text/plain", ""));
        web.on(HOSTS.get(9), "/robots.txt", exchange -> FakeWeb.redirect(exchange, web.url(HOSTS.get(10), "/robots.txt")));
        items.get(HOSTS.get(11)).add(web.url(HOSTS.get(12), "/artikel/1")); // named by two feeds
        List.of(web.url(HOSTS.get(3), "/voll/1"), web.url(HOSTS.get(4), "/voll/2"), web.url(HOSTS.get(5), "/langsam"), web.url(HOSTS.get(6), "/gepackt"),
                web.url(HOSTS.get(7), "/intern/geheim"), web.url(HOSTS.get(7), "/artikel/1?druck")).forEach(expected::add);
        expected.removeIf(url -> url.contains("//" + HOSTS.get(8) + ":"));

        run(2);
        HOSTS.stream().filter(host -> !host.equals(HOSTS.get(8))).forEach(host -> publish(host, "/artikel/neu"));
        run(2);
        run(1);

        assertThat(found.pages).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(found.pages)).isEqualTo(expected);
        assertThat(web.mostVisitors).containsKeys(HOSTS.toArray(new String[0]));
        assertThat(web.mostVisitors.values()).containsOnly(1);
        assertThat(forbidden()).isEmpty();
        assertThat(web.count(HOSTS.get(13), "/feed.xml", 200)).isEqualTo(2);
        assertThat(web.count(HOSTS.get(13), "/feed.xml", 304)).isEqualTo(3);
        assertThat(web.visits).extracting(FakeWeb.Visit::agent).containsOnly("Depesche/test");
    }

    /** What the sites' robots.txt forbid: of the ninth host everything but the file itself; the eighth has none. */
    private List<FakeWeb.Visit> forbidden() {
        return web.visits.stream()
                .filter(visit -> visit.host().equals(HOSTS.get(8)) ? !visit.path().equals("/robots.txt")
                        : !visit.host().equals(HOSTS.get(7)) && (visit.path().startsWith("/intern/") || visit.path().contains("?druck")))
                .toList();
    }

    @Test
    void theProofSeesTwoVisitorsAtATimeAndWhatIsForbidden() throws IOException, InterruptedException {
        web.slow(HOSTS.get(0), "/gemach", 500, exchange -> FakeWeb.send(exchange, 200, "text/plain", "da"));
        Thread first = Thread.ofVirtual().start(() -> visit(web.url("127.0.0.1", "/gemach"), HOSTS.get(0)));
        Thread second = Thread.ofVirtual().start(() -> visit(web.url("127.0.0.1", "/gemach"), HOSTS.get(0)));
        visit(web.url("127.0.0.1", "/artikel/1"), HOSTS.get(1));
        visit(web.url("127.0.0.1", "/artikel/2"), HOSTS.get(1));
        visit(web.url("127.0.0.1", "/intern/geheim"), HOSTS.get(1));
        first.join();
        second.join();

        assertThat(web.mostVisitors).containsEntry(HOSTS.get(0), 2).containsEntry(HOSTS.get(1), 1);
        assertThat(forbidden()).extracting(FakeWeb.Visit::path).containsExactly("/intern/geheim");
    }

    /** Asks the little web for a page of a host as no polite visitor would: at once. */
    private static void visit(String url, String host) {
        URI uri = URI.create(url);
        try (Socket socket = new Socket(FakeWeb.LOOPBACK, uri.getPort())) {
            String request = "GET " + uri.getPath() + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void whatCannotBeFetchedIsToldWithItsReason() throws IOException, InterruptedException {
        trouble();
        name(HOSTS.get(6), "/bombe", FakeWebTest::bomb);
        web.article(HOSTS.get(14), "/feed.xml");

        run(1);

        assertThat(found.problems).anyMatch(line -> line.contains("/intern/geheim: is not fetched, because the site's robots.txt disallows it; "));
        assertThat(found.problems).anyMatch(line -> line.contains("/feed.xml: is neither feed nor sitemap; "));
        assertThat(found.problems).anyMatch(line -> line.contains("/kreis/1: redirects in a circle; "));
        assertThat(found.problems).anyMatch(line -> line.contains("/kette/0: redirects more than 5 times; "));
        assertThat(found.problems).anyMatch(line -> line.contains("/weiter/1: is not fetched, because the site's robots.txt disallows it; "));
        assertThat(found.problems).anyMatch(line -> line.contains("/weiter/2: leads to an address that is not public (10.0.0.7); "));
        assertThat(found.problems).anyMatch(line -> line.contains("/weiter/3: leads to an address that is not public (169.254.169.254); "));
        assertThat(found.problems).anyMatch(line -> line.contains("/weiter/4: leads to an address that is not public (inside.test); "));
        assertThat(found.problems).anyMatch(line -> line.contains("/weiter/6: redirects to what is no address of the web; "));
        assertThat(found.problems).anyMatch(line -> line.startsWith("http://192.168.1.1/artikel: leads to an address that is not public"));
        assertThat(found.problems).anyMatch(line -> line.contains("/bombe: is larger than 200000 bytes when unpacked; "));
    }

    private static int refusedOnce(HttpExchange exchange, AtomicInteger visits, String retryAfter) throws IOException {
        if (visits.incrementAndGet() == 1) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            return FakeWeb.send(exchange, 429, "text/plain", "zu viel");
        }
        return FakeWeb.send(exchange, 200, "text/html; charset=utf-8", FakeWeb.article(exchange.getRequestURI().getPath()));
    }

    private static int packedArticle(HttpExchange exchange) throws IOException {
        assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
        return packed(exchange, FakeWeb.packed(FakeWeb.article("gepackt").getBytes(StandardCharsets.UTF_8)));
    }

    private static int bomb(HttpExchange exchange) throws IOException {
        return packed(exchange, FakeWeb.packed(new byte[50_000_000]));
    }

    private static int packed(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        return 200;
    }
}
