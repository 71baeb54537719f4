package org.depesche.harvest;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.depesche.harvest.Fetched.Version;
import org.depesche.page.ContentType;
import org.depesche.page.Damage;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.feed.Feed;
import org.depesche.page.feed.FeedItem;
import org.jspecify.annotations.Nullable;

/** One visit to a feed in a round of a watch. Used once, by one thread. */
final class FeedVisit {
    private static final int MOST_TRIES = 5; // rounds in which an item that cannot be fetched for now is tried
    private static final int MOST_SITEMAPS = 100;
    private static final Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(FeedVisit::date, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Watch watch;
    private final String start;
    private final List<String> open = new ArrayList<>(); // the feed, then the sitemaps that it names
    private int left; // of the items that may be fetched in this visit

    FeedVisit(Watch watch, String address) {
        this.watch = watch;
        start = address;
        left = watch.most();
        open.add(address);
    }

    void make() throws IOException, InterruptedException {
        for (int i = 0; i < open.size(); i++) {
            visit(open.get(i));
        }
    }

    private void visit(String address) throws IOException, InterruptedException {
        switch (watch.fetcher().feed(address, watch.state().version(address))) {
            case Fetched.Content content -> {
                Feed feed = watch.feeds().read(content.body(), content.capture().url(), charset(content));
                if (feed.kind() == Feed.Kind.NONE) {
                    tell(address, "is neither feed nor sitemap", "give the address of a feed; pages name it in <link rel=alternate>");
                } else if (read(address, feed)) {
                    watch.state().keep(address, Version.of(content.capture()));
                }
            }
            case Fetched.Unchanged unchanged -> { }
            case Fetched.Failed failed -> tell(address, failed.problem(), failed.remedy());
        }
    }

    private static @Nullable String charset(Fetched.Content content) {
        return ContentType.charset(content.capture().header("content-type"));
    }

    /** Fetches what is new; gives whether nothing was left for later, so that the feed need not be read again before it changes. */
    private boolean read(String address, Feed feed) throws IOException, InterruptedException {
        for (Damage damage : feed.damage()) {
            watch.take(new Input.Note(address, "", "was read as far as it goes: " + damage.detail()));
        }
        if (feed.minutes() != null) {
            watch.leaveAlone(start, feed.minutes());
        }
        boolean room = open(feed.sitemaps());
        boolean done = true;
        for (FeedItem item : feed.items().stream().sorted(NEWEST_FIRST).toList()) {
            done &= isDone(address, item);
        }
        return room && done && feed.sitemaps().isEmpty(); // an index is read each time: its sitemaps may change without it
    }

    private boolean open(List<String> sitemaps) {
        for (String sitemap : sitemaps) {
            if (open.size() > MOST_SITEMAPS) {
                return false;
            }
            if (!open.contains(sitemap)) {
                open.add(sitemap);
            }
        }
        return true;
    }

    /** Whether an item is done with: found before, or fetched and handed on now. */
    private boolean isDone(String feed, FeedItem item) throws IOException, InterruptedException {
        URI url = item.url() == null ? null : Hosts.address(item.url());
        if (url == null) {
            return true;
        }
        String page = "page " + url;
        String named = "item " + feed + " " + item.key();
        WatchState state = watch.state();
        if (state.isSeen(page) || state.isSeen(named)) {
            state.see(page, watch.today());
            state.see(named, watch.today());
            return true;
        }
        if (!watch.claim(page)) {
            return false; // another feed names it too: seen in the next round
        }
        if (left == 0) {
            return false;
        }
        left--;
        if (!isFetched(url.toString(), page)) {
            return false;
        }
        state.see(page, watch.today());
        state.see(named, watch.today());
        return true;
    }

    /** Fetches a page and hands it on; false where it is to be tried again in another round. */
    private boolean isFetched(String url, String page) throws IOException, InterruptedException {
        Fetched fetched = watch.fetcher().page(url);
        if (fetched instanceof Fetched.Failed failed && failed.passing() && watch.state().tried(page) < MOST_TRIES) {
            return false;
        }
        if (fetched instanceof Fetched.Content content && !content.capture().url().equals(url)) {
            String target = "page " + content.capture().url();
            if (watch.state().isSeen(target) || !watch.claim(target)) {
                return true; // two addresses of one page
            }
            watch.state().see(target, watch.today());
        }
        for (Iterator<Input> items = WebPages.read(watch.pages(), fetched, url, Given.NOTHING); items.hasNext(); ) {
            watch.take(items.next());
        }
        return true;
    }

    private static @Nullable String date(FeedItem item) {
        return item.published() != null ? item.published() : item.modified();
    }

    private void tell(String address, String problem, String remedy) throws IOException {
        watch.take(new Input.Unreadable(address, "", problem, remedy));
    }
}
