package org.depesche.harvest;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.depesche.page.feed.FeedReader;

/**
 * Watches feeds and sitemaps: looks whether they name anything new, fetches it and hands it on, each item once, also across runs. Feeds are visited at the same
 * time, a host by one fetch at a time. An item counts as found once {@link Arrivals} has settled it; one that cannot be fetched for now is tried again in later
 * rounds. One thread runs its rounds.
 */
public final class Watch {
    private final Fetcher fetcher;
    private final FeedReader feeds;
    private final PageReader pages;
    private final WatchState state;
    private final Arrivals arrivals;
    private final int most;
    private final Clock clock;
    private final ReentrantLock handing = new ReentrantLock();
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();

    /**
     * A watch.
     *
     * @param state what it remembers
     * @param arrivals takes what it finds
     * @param most the most items of a feed that are fetched in a round, the newest first; the others wait for later rounds
     */
    public Watch(Fetcher fetcher, FeedReader feeds, PageReader pages, WatchState state, Arrivals arrivals, int most, Clock clock) {
        this.fetcher = fetcher;
        this.feeds = feeds;
        this.pages = pages;
        this.state = state;
        this.arrivals = arrivals;
        this.most = most;
        this.clock = clock;
    }

    /** Visits each feed once, but for those that asked to be left alone for longer. When interrupted it ends soon and in order. */
    public void round(List<String> addresses) throws IOException, InterruptedException {
        claimed.clear();
        try (ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (String address : addresses.stream().distinct().toList()) {
                if (!clock.instant().isBefore(notBefore.getOrDefault(address, Instant.MIN))) {
                    running.add(visits.submit(() -> {
                        new FeedVisit(this, address).make();
                        settle();
                        return null;
                    }));
                }
            }
            try {
                for (Future<?> visit : running) {
                    end(visit);
                }
            } finally {
                visits.shutdownNow();
            }
        }
    }

    private static void end(Future<?> visit) throws IOException, InterruptedException {
        try {
            visit.get();
        } catch (ExecutionException broken) {
            switch (broken.getCause()) {
                case IOException output -> throw output;
                case InterruptedException stopped -> throw stopped;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(broken.getCause());
            }
        }
    }

    /** Keeps what was found up to here. Call it also after a round that was interrupted. */
    public void settle() throws IOException {
        handing.lock();
        try {
            arrivals.settle();
            state.save(today());
        } finally {
            handing.unlock();
        }
    }

    void take(Input input) throws IOException {
        handing.lock();
        try {
            arrivals.take(input);
        } finally {
            handing.unlock();
        }
    }

    /** Whether nobody else fetches the item in this round; from now on we do. */
    boolean claim(String item) {
        return claimed.add(item);
    }

    void leaveAlone(String feed, int minutes) {
        notBefore.put(feed, clock.instant().plus(Duration.ofMinutes(Math.min(minutes, Duration.ofDays(1).toMinutes()))));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    Fetcher fetcher() {
        return fetcher;
    }

    FeedReader feeds() {
        return feeds;
    }

    PageReader pages() {
        return pages;
    }

    WatchState state() {
        return state;
    }

    int most() {
        return most;
    }
}
