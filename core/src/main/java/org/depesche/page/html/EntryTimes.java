package org.depesche.page.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.page.html.LiveBlog.Stretch;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * When entries of a live blog were written. Where only the time of day is shown, the oldest entry is of the day of publication, and a clock that jumps back by
 * hours has passed midnight.
 */
final class EntryTimes {
    private static final int MIDNIGHT = 6 * 60; // minutes back that are no late correction
    private static final int HALF_DAY = 12 * 60;
    private static final int DAY = 10; // letters of an ISO day

    private EntryTimes() {}

    /** A time for each entry, in their order; null where nothing tells it. */
    static List<@Nullable Dated> of(List<Stretch> entries, @Nullable Dated published) {
        List<@Nullable Dated> times = new ArrayList<>();
        entries.forEach(entry -> times.add(told(entry)));
        String day = published == null || published.value() == null || published.value().length() < DAY ? null : published.value().substring(0, DAY);
        if (day != null) {
            addDays(entries, LocalDate.parse(day), times);
        }
        return times;
    }

    private static @Nullable Dated told(Stretch entry) {
        Clock clock = entry.clock();
        return entry.told() != null || clock == null || !clock.hasDate() ? entry.told() : Dated.of(clock.iso(), clock.basis());
    }

    private static void addDays(List<Stretch> entries, LocalDate published, List<@Nullable Dated> times) {
        boolean newestFirst = isNewestFirst(entries);
        LocalDate day = published;
        int before = -1;
        for (int i = 0; i < entries.size(); i++) {
            int at = newestFirst ? entries.size() - 1 - i : i;
            Clock clock = entries.get(at).clock();
            if (clock != null && times.get(at) == null) {
                day = before - clock.minutes() > MIDNIGHT ? day.plusDays(1) : day;
                before = clock.minutes();
                times.set(at, Dated.of(day + clock.iso(), "published"));
            }
        }
    }

    private static boolean isNewestFirst(List<Stretch> entries) {
        List<Integer> minutes = new ArrayList<>();
        for (Stretch entry : entries) {
            if (entry.clock() != null) {
                minutes.add(entry.clock().minutes());
            }
        }
        return IntStream.range(1, minutes.size()).map(i -> direction(minutes.get(i) - minutes.get(i - 1))).sum() < 0;
    }

    /** 1 forwards, -1 backwards; more than half a day is midnight passed the other way. */
    private static int direction(int minutes) {
        return Math.abs(minutes) > HALF_DAY ? -Integer.signum(minutes) : Integer.signum(minutes);
    }
}
