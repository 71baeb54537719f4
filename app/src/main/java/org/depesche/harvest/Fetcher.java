package org.depesche.harvest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.harvest.Fetched.Version;
import org.depesche.harvest.Http.Answer;
import org.depesche.page.Capture;
import org.depesche.page.Sign;
import org.depesche.rights.Robots;

/**
 * Fetches addresses of the web as a good guest does: only public ones, only what robots.txt allows, at each hop of a redirect; one fetch a host at a time, with
 * pauses; no more often, larger or longer than {@link HarvestLimits} say. What fails for now is tried again a few times, as late as the server asks. Nothing is
 * thrown but for an interruption: what cannot be fetched is told. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {
    private final Http http;
    private final Politeness politeness;
    private final Sites sites;
    private final Clock clock;
    private final HarvestLimits limits;

    /**
     * A fetcher with its own memory of hosts.
     *
     * @param guard which addresses it may go to
     * @param agent the name it goes by, such as {@code Depesche/0.1.0 (+https://newsroom.example/bot)}
     */
    public Fetcher(AddressGuard guard, String agent, HarvestLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        http = new Http(guard, agent, limits);
        politeness = new Politeness(clock, limits);
        sites = new Sites(http, politeness, clock, limits);
    }

    /** Fetches an article's page, with what its site says of its use. */
    public Fetched page(String address) throws InterruptedException {
        return fetch(address, Version.UNKNOWN, true);
    }

    /** Fetches a feed or sitemap where there is a newer version than this. */
    public Fetched feed(String address, Version known) throws InterruptedException {
        return fetch(address, known, false);
    }

    /** The sitemaps that the robots.txt of an address names. */
    public List<String> sitemaps(String address) throws InterruptedException {
        URI url = Hosts.address(address);
        return url == null ? List.of() : sites.robots(url).sitemaps();
    }

    private Fetched fetch(String address, Version known, boolean isPage) throws InterruptedException {
        URI url = Hosts.address(address);
        if (url == null) {
            return new Fetched.Failed("is no address that can be fetched", "give one that begins with http:// or https://", false);
        }
        Fetched fetched = tried(url, known, isPage);
        for (int again = 1; again < limits.tries() && fetched instanceof Fetched.Failed failed && failed.passing(); again++) {
            politeness.rest(url.getHost(), limits.pause().multipliedBy(1L << again));
            fetched = tried(url, known, isPage);
        }
        return fetched;
    }

    private Fetched tried(URI start, Version known, boolean isPage) throws InterruptedException {
        try {
            Set<URI> been = new HashSet<>();
            URI url = start;
            while (been.add(url)) {
                if (been.size() > limits.redirects() + 1) {
                    throw FetchProblem.lasting("redirects more than " + limits.redirects() + " times", "give the address that it leads to");
                }
                List<Sign> signs = checked(url, isPage);
                Answer answer = visited(url, known);
                if (!answer.isRedirect()) {
                    return outcome(answer, signs);
                }
                url = target(answer);
            }
            throw FetchProblem.lasting("redirects in a circle", "check the address");
        } catch (FetchProblem problem) {
            return problem.failed();
        }
    }

    /** Throws where the address leads inside or robots.txt forbids it; gives what the site says of the use of a page. */
    private List<Sign> checked(URI url, boolean isPage) throws FetchProblem, InterruptedException {
        http.check(url);
        Robots robots = sites.robots(url);
        if (robots == Robots.closed()) {
            throw FetchProblem.passing("is not fetched, because the site's robots.txt cannot be read", "try again later");
        }
        if (!robots.allows(url.toString())) {
            throw FetchProblem.lasting("is not fetched, because the site's robots.txt disallows it", "ask the publisher, or give a page that you saved");
        }
        return isPage ? sites.signs(url) : List.of();
    }

    private Answer visited(URI url, Version known) throws FetchProblem, InterruptedException {
        Map<String, String> condition = new LinkedHashMap<>();
        if (known.etag() != null) {
            condition.put("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            condition.put("If-Modified-Since", known.lastModified());
        }
        Duration asked = sites.robots(url).delay();
        Duration pause = asked != null && asked.compareTo(limits.pause()) > 0 ? asked : limits.pause();
        Answer answer = politeness.visit(url.getHost(), pause, () -> http.get(url, condition, limits.bytes()));
        if (answer.status() == 429 || answer.status() == 503) {
            Duration rest = RetryAfter.of(answer.header("retry-after"), clock.instant());
            politeness.rest(url.getHost(), rest == null ? pause.multipliedBy(4) : rest);
        }
        return answer;
    }

    private static URI target(Answer answer) throws FetchProblem {
        URI target;
        try {
            target = Hosts.address(answer.url().resolve(Hosts.escaped(answer.header("location"))).toString());
        } catch (IllegalArgumentException wrong) {
            target = null;
        }
        if (target == null) {
            throw FetchProblem.lasting("redirects to what is no address of the web", "check the address");
        }
        return target;
    }

    private Fetched outcome(Answer answer, List<Sign> signs) {
        int status = answer.status();
        if (status == 304) {
            return new Fetched.Unchanged();
        }
        if (status == 200 || status == 203) {
            String time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            return new Fetched.Content(answer.body(), new Capture(answer.url().toString(), time, null, answer.headers(), signs));
        }
        boolean passing = status >= 500 || status == 429 || status == 408;
        return new Fetched.Failed("answers with status " + status, passing ? "try again later" : "check the address", passing);
    }

    @Override
    public void close() {
        http.close();
    }
}
