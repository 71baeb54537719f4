package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.page.Block.Hint;
import org.depesche.page.html.Passage.Labelled;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a live blog: what its linked data repeat and the page shows, or boxes built alike that each show a time, or lines that open with one. Entries that
 * the linked data alone hold, because a script would load them, are told too.
 *
 * @param entries in the order of the page
 * @param around the smallest box that holds them; null for none, and for those that the page does not show
 * @param untold what the page does not show
 */
record LiveBlog(List<Stretch> entries, @Nullable Box around, List<Labelled> untold) {
    private static final LiveBlog NONE = new LiveBlog(List.of(), null, List.of());

    /**
     * The passages of an entry.
     *
     * @param first the index of its first passage
     * @param end the index of the passage behind its last
     * @param clock the time that it shows; null for none
     * @param told when it was written by the linked data; null where they do not tell
     */
    record Stretch(int first, int end, @Nullable Clock clock, @Nullable Dated told) {

        boolean holds(Passage passage) {
            return first <= passage.index() && passage.index() < end;
        }
    }

    static LiveBlog of(Outline outline, Found found, LiveWords words) {
        List<Passage> passages = outline.passages();
        List<Stretch> entries = LinkedEntries.of(passages, found.updates());
        if (entries.isEmpty()) {
            entries = BoxedEntries.of(outline, found.live(), words);
        }
        if (entries.isEmpty() && found.live()) {
            entries = LineEntries.of(passages);
        }
        return !entries.isEmpty() ? shown(passages, entries) : found.updates().size() > 1 ? untold(outline, found.updates()) : NONE;
    }

    private static LiveBlog shown(List<Passage> passages, List<Stretch> entries) {
        Box around = passages.get(entries.get(0).first).box();
        for (Stretch entry : entries) {
            around = around.with(passages.get(entry.first).box());
        }
        for (Stretch entry : entries) {
            for (Box box = passages.get(entry.first).box(); box != null && !box.holdsBody; box = box.parent) {
                box.holdsBody = true;
            }
        }
        return new LiveBlog(entries, around, List.of());
    }

    private static LiveBlog untold(Outline outline, List<Update> updates) {
        List<Stretch> entries = new ArrayList<>();
        List<Labelled> pieces = new ArrayList<>();
        int index = outline.passages().size();
        for (Update update : updates) {
            int first = index;
            if (update.headline() != null) {
                pieces.add(piece(index++, update.headline(), Hint.SUBHEADING, outline));
            }
            for (String paragraph : update.paragraphs()) {
                pieces.add(piece(index++, paragraph, Hint.PARAGRAPH, outline));
            }
            if (!update.isEmpty()) {
                entries.add(new Stretch(first, index, null, update.time()));
            }
        }
        return new LiveBlog(entries, null, pieces);
    }

    private static Labelled piece(int index, String text, Hint hint, Outline outline) {
        return new Labelled(new Passage(index, text, 0, 0, outline.boxes().get(0)), text, hint);
    }

    boolean isThere() {
        return !entries.isEmpty();
    }

    /** Whether a passage stands in an entry. */
    boolean holds(Passage passage) {
        return entries.stream().anyMatch(entry -> entry.holds(passage));
    }

    /** The box of the article: the one found by its prose, unless the entries stand beside it. */
    @Nullable Box body(@Nullable Box byProse) {
        return around == null || byProse != null && byProse.holds(around) ? byProse : around;
    }

    /** The passage with which the article's text begins: its first paragraph, or the first entry where that comes sooner. */
    @Nullable Passage first(@Nullable Passage prose, List<Passage> passages) {
        boolean sooner = around != null && (prose == null || entries.get(0).first < prose.index());
        return sooner ? passages.get(entries.get(0).first) : prose;
    }
}
