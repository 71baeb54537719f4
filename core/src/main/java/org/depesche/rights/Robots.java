package org.depesche.rights;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.depesche.page.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A site's robots.txt (RFC 9309), as it reads for one agent: which addresses it may fetch, how fast, and which signs of use stand there. crawler-commons decides
 * on addresses; the lines that it does not know are {@link RobotsSigns}. Only thread-safe for reading, which is all it offers.
 */
public final class Robots {
    /** The name that we go by in robots.txt. */
    public static final String AGENT = "depesche";
    /** Where it lies on a site. */
    public static final String PATH = "/robots.txt";
    /** The longest robots.txt that is read, in bytes: RFC 9309 asks for 500 KiB at least. */
    public static final int LONGEST = 512 * 1024;

    private static final Robots OPEN = new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), RobotsSigns.NONE);
    private static final Robots CLOSED = new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), RobotsSigns.NONE);
    private static final long LONGEST_DELAY = Duration.ofDays(1).toMillis();

    private final SimpleRobotRules rules;
    private final RobotsSigns signs;

    private Robots(SimpleRobotRules rules, RobotsSigns signs) {
        this.rules = rules;
        this.signs = signs;
    }

    /** The site has none, or refuses to show it (status 400 to 499): everything may be fetched. */
    public static Robots open() {
        return OPEN;
    }

    /** It could not be had (status 500 to 599, no answer): nothing may be fetched. */
    public static Robots closed() {
        return CLOSED;
    }

    /** The file with this content, for us. */
    public static Robots of(byte[] content, @Nullable String time) {
        return of(content, AGENT, time);
    }

    /**
     * The file with this content.
     *
     * @param agent the agent's name in lower case
     * @param time when it was read, ISO 8601 with zone
     */
    static Robots of(byte[] content, String agent, @Nullable String time) {
        byte[] read = content.length > LONGEST ? Arrays.copyOf(content, LONGEST) : content;
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY, Integer.MAX_VALUE); // it keeps state: one for each file
        return new Robots(parser.parseContent("https://site.invalid" + PATH, read, "text/plain", Set.of(agent)), RobotsSigns.of(read, agent, time));
    }

    /** Whether an address may be fetched. The file itself always may. */
    public boolean allows(String url) {
        return rules.isAllowed(url);
    }

    /** How long to wait between two fetches; null where it does not say. */
    public @Nullable Duration delay() {
        long millis = rules.getCrawlDelay();
        return millis == BaseRobotRules.UNSET_CRAWL_DELAY || millis < 0 ? null : Duration.ofMillis(millis);
    }

    /** The addresses of its sitemaps. */
    public List<String> sitemaps() {
        return List.copyOf(rules.getSitemaps());
    }

    /**
     * What it says of the use of a page.
     *
     * @param path the path of the page with its query
     */
    public List<Sign> signs(String path) {
        return signs.of(path);
    }
}
