package org.depesche.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.depesche.page.Sign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final String HOST = "blatt.test";
    private static final HarvestLimits QUICK = new HarvestLimits(
            50_000, Duration.ofSeconds(4), 5, Duration.ofMillis(2), Duration.ofMillis(500), Duration.ofMinutes(5), 2, 4);

    private FakeWeb web;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        web = new FakeWeb();
        fetcher = new Fetcher(new AddressGuard(web.names(), FakeWeb.LOOPBACK::equals), "Depesche/test", QUICK, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        fetcher.close();
        web.close();
    }

    @Test
    void aPageComesWithWhatItsSiteSaysOfItsUse() throws InterruptedException {
        web.text(HOST, "/robots.txt", "text/plain", "User-agent: *\nContent-Signal: ai-train=no\n");
        web.text(HOST, "/.well-known/tdmrep.json", "application/json", "[{\"location\":\"/a\",\"tdm-reservation\":1}]");
        web.article(HOST, "/a");

        Fetched.Content content = (Fetched.Content) fetcher.page(web.url(HOST, "/a"));

        assertThat(content.capture().signs()).extracting(Sign::place).containsExactly(Sign.Place.TDMREP, Sign.Place.ROBOTS);
        assertThat(content.capture().capturedAt()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(content.capture().header("content-type")).isEqualTo("text/html; charset=utf-8");
    }

    @Test
    void filesOfASiteAreFetchedOnce() throws InterruptedException {
        web.article(HOST, "/a");
        web.article(HOST, "/b");

        fetcher.page(web.url(HOST, "/a"));
        fetcher.page(web.url(HOST, "/b"));

        assertThat(web.visits).extracting(FakeWeb.Visit::path).containsExactly("/robots.txt", "/.well-known/tdmrep.json", "/a", "/b");
    }

    @Test
    void aLargePageIsNotReadToItsEnd() throws InterruptedException {
        web.text(HOST, "/a", "text/html", "x".repeat(60_000));

        assertThat(fetcher.page(web.url(HOST, "/a"))).isEqualTo(new Fetched.Failed("is larger than 50000 bytes", "fetch it by other means and give the file",
                false));
    }

    @Test
    void anAnswerThatDripsIsNotWaitedFor() throws InterruptedException {
        web.on(HOST, "/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause(100);
            }
            return 200;
        });

        assertThat(fetcher.page(web.url(HOST, "/a"))).isEqualTo(new Fetched.Failed("took longer than 4 seconds", "try again later", true));
    }

    @Test
    void aServerThatAsksForALongRestIsLeftAlone() throws InterruptedException {
        web.on(HOST, "/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            return FakeWeb.send(exchange, 503, "text/plain", "");
        });

        assertThat(fetcher.page(web.url(HOST, "/a"))).isInstanceOfSatisfying(Fetched.Failed.class, failed -> {
            assertThat(failed.problem()).matches("blatt.test asks to be left alone for 3[56]\\d\\d seconds");
            assertThat(failed.passing()).isTrue();
        });
        assertThat(web.count(HOST, "/a", 503)).isEqualTo(1);
    }

    @Test
    void aServerInTroubleIsAskedAgainAFewTimesOnly() throws InterruptedException {
        web.on(HOST, "/a", exchange -> FakeWeb.send(exchange, 500, "text/plain", ""));

        assertThat(fetcher.page(web.url(HOST, "/a"))).isEqualTo(new Fetched.Failed("answers with status 500", "try again later", true));
        assertThat(web.count(HOST, "/a", 500)).isEqualTo(2);
    }

    @Test
    void aDelayInRobotsIsKept() throws InterruptedException {
        web.text(HOST, "/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.3\n");
        web.article(HOST, "/a");
        web.article(HOST, "/b");

        fetcher.page(web.url(HOST, "/a"));
        long before = System.nanoTime();
        fetcher.page(web.url(HOST, "/b"));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(280));
    }

    @Test
    void sitemapsAreThoseOfRobots() throws InterruptedException {
        web.text(HOST, "/robots.txt", "text/plain", "Sitemap: https://blatt.test/news.xml\n");

        assertThat(fetcher.sitemaps(web.url(HOST, "/"))).isEqualTo(List.of("https://blatt.test/news.xml"));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
