package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.html.LiveBlog.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds the entries that linked data repeat among a page's passages. */
final class LinkedEntries {
    private static final int FEW = 2;
    private static final int MOST = 1_000;

    private LinkedEntries() {}

    /** The entries in the order of the page; none where the page shows fewer than half of them. */
    static List<Stretch> of(List<Passage> passages, List<Update> updates) {
        List<Update> open = new ArrayList<>(updates.subList(0, Math.min(MOST, updates.size())));
        List<Stretch> starts = new ArrayList<>();
        for (Passage passage : passages) {
            Update update = open.isEmpty() ? null : startedBy(passage, open);
            if (update != null) {
                open.remove(update);
                starts.add(new Stretch(passage.index(), passage.index() + 1, null, update.time()));
            }
        }
        return starts.size() < FEW || 2 * starts.size() < updates.size() ? List.of() : Stretches.of(passages, starts);
    }

    private static @Nullable Update startedBy(Passage passage, List<Update> open) {
        String letters = Letters.of(passage.text());
        return open.stream().filter(update -> update.opensWith(passage.text(), letters)).findFirst().orElse(null);
    }
}
