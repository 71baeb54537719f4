package org.depesche.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesche.lexicon.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The facts of Google's public tests of its robots.txt parser (github.com/google/robotstxt, robots_test.cc at 21fc90b), by the names of its cases: which agent may
 * fetch which address. A row says in {@code differs} where the parser decides otherwise, and why. Left out are those that ask for a parser's line numbers and names of agents, which we do not offer.
 */
class RobotsTest {

    static Stream<Row> googlesCases() {
        return Cases.of("google-robots-cases").stream();
    }

    @ParameterizedTest
    @MethodSource("googlesCases")
    void addressesAreAllowedAsInGooglesTests(Row row) {
        String file = row.get("robots").replace(" | ", "\n").replace("\\n", "\n").replace("\\r", "\r").replace("\\uFEFF", "\uFEFF");
        Robots robots = Robots.of(file.getBytes(StandardCharsets.UTF_8), row.get("agent").toLowerCase(Locale.ROOT), null);

        boolean allowed = row.get("allowed").equals("yes");
        boolean expected = row.get("differs").isEmpty() ? allowed : !allowed;
        assertThat(robots.allows(row.get("url"))).as("%s: %s", row.get("case"), row.get("url")).isEqualTo(expected);
    }

    @Test
    void fourFactsDifferAndEachSaysWhy() {
        assertThat(googlesCases()).hasSizeGreaterThan(140);
        assertThat(googlesCases().filter(row -> !row.get("differs").isEmpty())).hasSize(4);
    }

    @Test
    void aLineOfAMegabyteIsCutAndTheRestStillRead() {
        Robots robots = robots("User-agent: *\nDisallow: /intern/\nDisallow: /" + "x".repeat(1 << 20) + "\nAllow: /");

        assertThat(robots.allows("https://blatt.example/intern/a")).isFalse();
        assertThat(robots.allows("https://blatt.example/a")).isTrue();
    }

    @Test
    void delayAndSitemapsAreRead() {
        Robots robots = robots("User-agent: *\nCrawl-delay: 2.5\nSitemap: https://blatt.example/news.xml\n");

        assertThat(robots.delay()).isEqualTo(Duration.ofMillis(2500));
        assertThat(robots.sitemaps()).containsExactly("https://blatt.example/news.xml");
    }

    @Test
    void aDelayOfADayStillLeavesTheSiteOpen() {
        assertThat(robots("User-agent: *\nCrawl-delay: 600\n").allows("https://blatt.example/a")).isTrue();
    }

    @Test
    void noDelayIsNone() {
        assertThat(robots("User-agent: *\nAllow: /").delay()).isNull();
    }

    @Test
    void aSiteWithoutAFileIsOpenAndOneThatFailsIsClosed() {
        assertThat(Robots.open().allows("https://blatt.example/a")).isTrue();
        assertThat(Robots.closed().allows("https://blatt.example/a")).isFalse();
        assertThat(Robots.closed().delay()).isNull();
    }

    private static Robots robots(String file) {
        return Robots.of(file.getBytes(StandardCharsets.UTF_8), null);
    }
}
