package org.depesche.page.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.page.Block.Hint;
import org.depesche.page.html.Passage.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out sub-headings that head nothing: one behind the last paragraph, and those of lists of teasers, where several stand in a row in a box that holds no
 * paragraph.
 */
final class Headings {
    private static final int RUN = 3;

    private final Set<@Nullable Box> stories = new HashSet<>(); // boxes that hold paragraphs
    private final List<Labelled> kept = new ArrayList<>();
    private final List<Labelled> open = new ArrayList<>(); // sub-headings, and pictures between them, that no paragraph has followed yet

    private final LiveBlog live;

    private Headings(List<Labelled> parts, LiveBlog live) {
        this.live = live;
        parts.stream().filter(part -> part.hint() == Hint.PARAGRAPH).forEach(part -> stories.add(part.passage().box().parent));
    }

    /** The parts without such sub-headings; a heading and the one below it may both stand, and an entry of a live blog may be nothing but its heading. */
    static List<Labelled> withText(List<Labelled> parts, LiveBlog live) {
        Headings headings = new Headings(parts, live);
        parts.forEach(headings::add);
        headings.close(1);
        return headings.kept;
    }

    private void add(Labelled part) {
        if (part.hint() == Hint.SUBHEADING && !live.holds(part.passage()) || !open.isEmpty() && isPicture(part)) {
            open.add(part);
            return;
        }
        if (part.hint() == Hint.PARAGRAPH) {
            close(0);
        }
        kept.add(part);
    }

    /** Ends a run; of one of so many sub-headings none is kept. */
    private void close(int few) {
        long run = open.stream().filter(part -> !isPicture(part)).count();
        open.stream().filter(part -> isPicture(part) || run > few && (run < RUN || isInStory(part))).forEach(kept::add);
        open.clear();
    }

    private boolean isInStory(Labelled heading) {
        return stories.contains(heading.passage().box().parent);
    }

    private static boolean isPicture(Labelled part) {
        return part.hint() == Hint.CAPTION || part.hint() == Hint.CREDIT;
    }
}
