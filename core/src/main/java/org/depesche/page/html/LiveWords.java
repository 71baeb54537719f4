package org.depesche.page.html;

import java.util.List;
import org.depesche.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words by which titles, addresses and class names tell of a live blog: "Liveblog", "Live-Ticker", "Newsblog". Immutable. */
final class LiveWords {
    private final List<String> words;

    LiveWords(Lexicon lexicon) {
        words = lexicon.table("livewords").rows().stream().map(row -> row.get("word")).toList();
    }

    /** Whether a text has such a word, however it is spaced: "+++ Live-Ticker +++ Der Rat tagt". */
    boolean areIn(@Nullable String text) {
        String letters = text == null ? "" : Letters.of(text);
        return words.stream().anyMatch(letters::contains);
    }
}
