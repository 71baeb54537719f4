package org.depesche.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.article.ArticleReader.Draft;
import org.depesche.page.Letters;
import org.depesche.page.Update;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds a live blog's entries in the article: each begins with the part that its heading or its first words open, and ends before the next or with the last prose. */
final class Entries {
    private Entries() {}

    /** The entries in reading order; those that the text does not hold are left out, and one alone is no live blog. */
    static List<Entry> of(Draft draft, List<Update> updates) {
        if (updates.isEmpty()) {
            return List.of();
        }
        Map<String, Deque<Update>> open = new HashMap<>();
        updates.forEach(update -> open.computeIfAbsent(update.key(), key -> new ArrayDeque<>()).add(update));
        List<Entry> entries = new ArrayList<>();
        for (Part part : draft.parts()) {
            if (!part.kind().isProse()) {
                continue;
            }
            Update update = next(open, Letters.of(draft.words(part)));
            if (update != null) {
                entries.add(new Entry(update.title(), update.published(), part.span()));
            } else if (!entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(last.title(), last.published(), new Span(last.span().start(), part.span().end())));
            }
        }
        return entries.size() > 1 ? entries : List.of();
    }

    private static @Nullable Update next(Map<String, Deque<Update>> open, String letters) {
        Deque<Update> named = open.getOrDefault(letters, new ArrayDeque<>());
        return named.isEmpty() ? open.getOrDefault(Update.opening(letters), new ArrayDeque<>()).poll() : named.poll();
    }
}
