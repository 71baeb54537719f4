package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.page.Block;
import org.depesche.page.Composition;
import org.depesche.page.Entry;
import org.depesche.page.html.LiveBlog.Stretch;
import org.depesche.page.html.Passage.Labelled;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the entries of a live blog stand in the composed text, each with its headline and time. */
final class Entries {
    private final List<Labelled> passages;
    private final Composition composition;

    private Entries(List<Labelled> passages, Composition composition) {
        this.passages = passages;
        this.composition = composition;
    }

    /** The entries, in the order of the page; those of which nothing is left in the text are left out. */
    static List<Entry> of(LiveBlog live, List<Labelled> passages, Composition composition, @Nullable Dated published) {
        Entries entries = new Entries(passages, composition);
        List<@Nullable Dated> times = EntryTimes.of(live.entries(), published);
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < live.entries().size(); i++) {
            List<Block> blocks = entries.blocks(live.entries().get(i));
            if (!blocks.isEmpty()) {
                Span span = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
                found.add(new Entry(span, entries.headline(blocks), times.get(i)));
            }
        }
        return found;
    }

    private List<Block> blocks(Stretch entry) {
        int most = composition.blocks().size();
        return IntStream.range(0, most).filter(i -> entry.holds(passages.get(i).passage())).mapToObj(composition.blocks()::get).toList();
    }

    /** The first sub-heading, without the time that it opens with. */
    private @Nullable Span headline(List<Block> blocks) {
        Block block = blocks.stream().filter(each -> each.hint() == Block.Hint.SUBHEADING).findFirst().orElse(null);
        if (block == null) {
            return null;
        }
        SourceText text = composition.text();
        int start = text.utf16(block.span().start());
        Span words = text.trim(text.span(start + Clock.length(text.slice(block.span())), text.utf16(block.span().end())));
        return words.isEmpty() ? null : words;
    }
}
