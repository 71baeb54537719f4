package org.depesche.page.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a feed asks to be left alone: {@code ttl} of RSS 2, or the period and frequency of the syndication module. */
final class Pause {
    private Pause() {}

    /** In minutes; null where the feed does not say. */
    static @Nullable Integer minutes(Draft feed) {
        Integer ttl = number(feed.get("ttl"));
        String period = feed.get("sy:updatePeriod");
        if (ttl != null || period == null) {
            return ttl;
        }
        Integer length = switch (period.toLowerCase(Locale.ROOT)) {
            case "hourly" -> 60;
            case "daily" -> 24 * 60;
            case "weekly" -> 7 * 24 * 60;
            case "monthly" -> 30 * 24 * 60;
            case "yearly" -> 365 * 24 * 60;
            default -> null;
        };
        Integer times = number(feed.get("sy:updateFrequency"));
        return length == null ? null : Integer.valueOf(Math.max(1, length / Math.max(1, times == null ? 1 : times)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,7}") ? Integer.valueOf(digits) : null;
    }
}
