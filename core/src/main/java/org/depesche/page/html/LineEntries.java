package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.html.LiveBlog.Stretch;

/** Finds the entries of a live blog that is written in one flow: each opens with a line such as "14.32 Uhr: Der Rat tagt wieder". */
final class LineEntries {
    private static final int FEW = 3;

    private LineEntries() {}

    static List<Stretch> of(List<Passage> passages) {
        List<Stretch> starts = new ArrayList<>();
        for (Passage passage : passages) {
            Clock clock = passage.linkDensity() > 0.5 ? null : Clock.opening(passage.text(), passage.index());
            if (clock != null) {
                starts.add(new Stretch(passage.index(), passage.index() + 1, clock, null));
            }
        }
        return starts.size() < FEW ? List.of() : Stretches.of(passages, starts);
    }
}
