package org.depesche.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.Limits;
import org.depesche.harvest.Http.Answer;
import org.depesche.page.Sign;
import org.depesche.rights.Robots;
import org.depesche.rights.TdmFile;
import org.jspecify.annotations.Nullable;

/**
 * Knows the files of sites that say what may be fetched and done: robots.txt as RFC 9309 has it (status 4xx: all is allowed; 5xx, too many requests or no
 * answer: nothing is, for the time being) and tdmrep.json. Each is fetched once and believed for a time. Thread-safe.
 */
final class Sites {
    private static final Duration BELIEVE_FAILURE = Duration.ofMinutes(10);

    private final Http http;
    private final Politeness politeness;
    private final Clock clock;
    private final HarvestLimits limits;
    private final Map<String, Site> known = new ConcurrentHashMap<>();

    Sites(Http http, Politeness politeness, Clock clock, HarvestLimits limits) {
        this.http = http;
        this.politeness = politeness;
        this.clock = clock;
        this.limits = limits;
    }

    /** The robots.txt that holds for an address. */
    Robots robots(URI url) throws InterruptedException {
        Site site = known.computeIfAbsent(Hosts.origin(url), first -> new Site());
        site.lock.lockInterruptibly();
        try {
            Robots kept = site.robots(clock.instant());
            return kept != null ? kept : readRobots(site, url);
        } finally {
            site.lock.unlock();
        }
    }

    /** What the files of its site say of the use of a page. */
    List<Sign> signs(URI url) throws InterruptedException {
        Robots robots = robots(url);
        List<Sign> signs = new ArrayList<>(tdm(url, robots).signs(Hosts.path(url)));
        signs.addAll(robots.signs(Hosts.path(url)));
        return signs;
    }

    private Robots readRobots(Site site, URI url) throws InterruptedException {
        Instant now = now();
        Answer answer = file(url.resolve(Robots.PATH), Robots.LONGEST * 4);
        if (answer == null || answer.status() >= 500 || answer.status() == 429) {
            return site.keep(Robots.closed(), now.plus(shorter(BELIEVE_FAILURE)));
        }
        boolean there = answer.status() == 200;
        return site.keep(there ? Robots.of(answer.body(), now.toString()) : Robots.open(), now.plus(limits.siteFiles()));
    }

    private TdmFile tdm(URI url, Robots robots) throws InterruptedException {
        Site site = known.computeIfAbsent(Hosts.origin(url), first -> new Site());
        site.lock.lockInterruptibly();
        try {
            TdmFile kept = site.tdm(clock.instant());
            return kept != null ? kept : readTdm(site, url.resolve(TdmFile.PATH), robots);
        } finally {
            site.lock.unlock();
        }
    }

    private TdmFile readTdm(Site site, URI file, Robots robots) throws InterruptedException {
        Instant now = now();
        Answer answer = robots.allows(file.toString()) ? file(file, Robots.LONGEST * 4) : null;
        boolean there = answer != null && answer.status() == 200;
        TdmFile read = there ? TdmFile.of(new String(answer.body(), StandardCharsets.UTF_8), now.toString(), Limits.STANDARD) : TdmFile.ABSENT;
        return site.keep(read, now.plus(answer == null ? shorter(BELIEVE_FAILURE) : limits.siteFiles()));
    }

    /** The answer behind all redirects; null where there is none. */
    private @Nullable Answer file(URI start, int mostBytes) throws InterruptedException {
        URI url = start;
        for (int hop = 0; hop <= limits.redirects() && url != null; hop++) {
            URI there = url;
            try {
                Answer answer = politeness.visit(there.getHost(), Duration.ZERO, () -> http.get(there, Map.of(), mostBytes));
                if (!answer.isRedirect()) {
                    return answer;
                }
                url = Hosts.address(there.resolve(Hosts.escaped(answer.header("location"))).toString());
            } catch (FetchProblem | IllegalArgumentException none) {
                return null;
            }
        }
        return null;
    }

    private Duration shorter(Duration time) {
        return time.compareTo(limits.siteFiles()) < 0 ? time : limits.siteFiles();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
