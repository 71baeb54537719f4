package org.depesche.harvest;

import java.time.Duration;

/**
 * How much and how fast is fetched.
 *
 * @param bytes the largest page or feed, in bytes, packed and unpacked
 * @param time how long one answer may take, from the connection to its last byte
 * @param redirects the most redirects that are followed
 * @param pause the least time between two fetches from a host
 * @param longestPause the longest time that a host's robots.txt or answer may make us wait before we rather give up for now
 * @param siteFiles how long robots.txt and tdmrep.json are believed: RFC 9309 says a day at most
 * @param tries how often a fetch that failed for now is tried, the first try included
 * @param hosts the most hosts that are fetched from at a time
 */
public record HarvestLimits(int bytes, Duration time, int redirects, Duration pause, Duration longestPause, Duration siteFiles, int tries, int hosts) {
    /** What no newsroom's server minds. */
    public static final HarvestLimits STANDARD = new HarvestLimits(
            32 << 20, Duration.ofSeconds(60), 5, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofHours(12), 3, 16);

    /** The same with another longest pause. */
    public HarvestLimits waitingUpTo(Duration time) {
        return new HarvestLimits(bytes, this.time, redirects, pause, time, siteFiles, tries, hosts);
    }
}
