package org.depesche.eval.store;

import java.util.ArrayList;
import java.util.List;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/** A text while it grows, with the places of its words. Its letters are of the basic plane, so a UTF-16 index is a code point. Not thread-safe. */
final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /** Writes a part in a paragraph of its own. */
    void part(PartKind kind, Runnable words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        words.run();
        parts.add(new Part(kind, new Span(start, text.length())));
    }

    /** Writes words and says where they stand. */
    Evidence write(String words) {
        int start = text.length();
        text.append(words);
        return new Evidence(new Span(start, text.length()), words);
    }

    /** The words from a place to the end of what is written. */
    Evidence from(int start) {
        return new Evidence(new Span(start, text.length()), text.substring(start));
    }

    int length() {
        return text.length();
    }

    List<Part> parts() {
        return parts;
    }

    SourceText text() {
        return SourceText.of(text.toString());
    }
}
