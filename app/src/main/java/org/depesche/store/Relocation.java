package org.depesche.store;

import java.util.List;
import java.util.Optional;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a fact again in a text that may have changed: where they stood, else at the place nearest to it. Throws {@link Lost} where they are gone.
 *
 * @param text the text as it is now
 * @param shift how far the fact has moved, in code points
 */
record Relocation(SourceText text, int shift) {

    /** That words are no longer in the text. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** How far the anchor has moved, if it is there at all. */
    static Optional<Relocation> of(SourceText text, Evidence anchor) {
        int start = nearest(text, anchor.text(), anchor.start());
        return start < 0 ? Optional.empty() : Optional.of(new Relocation(text, start - anchor.start()));
    }

    Evidence find(Evidence words) throws Lost {
        int start = nearest(text, words.text(), words.start() + shift);
        if (start < 0) {
            throw new Lost();
        }
        return new Evidence(new Span(start, start + words.span().length()), words.text());
    }

    @Nullable Evidence findOrNull(@Nullable Evidence words) throws Lost {
        return words == null ? null : find(words);
    }

    List<Evidence> find(List<Evidence> parts) throws Lost {
        Evidence[] found = new Evidence[parts.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = find(parts.get(i));
        }
        return List.of(found);
    }

    /** Where words begin that stood at a place, in code points; -1 where they are not in the text. */
    private static int nearest(SourceText text, String words, int place) {
        String string = text.string();
        int at = text.utf16(Math.clamp(place, 0, text.length()));
        if (string.startsWith(words, at)) {
            return text.codePoint(at);
        }
        int before = string.lastIndexOf(words, at);
        int after = string.indexOf(words, at);
        int found = before < 0 ? after : after < 0 || at - before <= after - at ? before : after;
        return found < 0 ? -1 : text.codePoint(found);
    }
}
