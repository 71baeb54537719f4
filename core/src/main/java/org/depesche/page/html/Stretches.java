package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.html.LiveBlog.Stretch;

/** How far entries reach whose beginnings are known: to the end of the box that each has to itself, otherwise to the next. */
final class Stretches {
    private final List<Passage> passages;
    private final List<Stretch> starts;

    private Stretches(List<Passage> passages, List<Stretch> starts) {
        this.passages = passages;
        this.starts = starts;
    }

    static List<Stretch> of(List<Passage> passages, List<Stretch> starts) {
        Stretches all = new Stretches(passages, starts);
        List<Stretch> whole = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Stretch start = starts.get(i);
            whole.add(new Stretch(start.first(), all.end(i), start.clock(), start.told()));
        }
        return whole;
    }

    private int end(int i) {
        int first = starts.get(i).first();
        int next = i + 1 < starts.size() ? starts.get(i + 1).first() : passages.size();
        Box common = box(first).with(box(starts.get(i == 0 ? 1 : i - 1).first()));
        Box own = box(first);
        while (own != common && own.parent != null && own.parent != common) {
            own = own.parent;
        }
        boolean alone = first + 1 >= passages.size() || !own.holds(box(first + 1));
        Box limit = alone ? common : own;
        int end = first + 1;
        while (end < next && limit.holds(box(end))) {
            end++;
        }
        return end;
    }

    private Box box(int index) {
        return passages.get(index).box();
    }
}
