package org.depesche.article;

import java.util.List;
import org.depesche.page.DateText;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** The date that copied text shows near its headline: "15. Oktober 2014, 8.30 Uhr". */
final class CopiedDate {
    private static final int LONGEST = 80;
    private static final int BEFORE = 3;
    private static final int AFTER = 6;

    private CopiedDate() {}

    /** The first date in the short lines around the headline; null for none. */
    static @Nullable Dated in(Draft draft) {
        List<Part> parts = draft.parts();
        int headline = draft.indexOf(PartKind.HEADLINE);
        for (int i = Math.max(0, headline - BEFORE); headline >= 0 && i < Math.min(parts.size(), headline + AFTER); i++) {
            String words = parts.get(i).span().length() > LONGEST ? "" : draft.words(parts.get(i));
            String iso = parts.get(i).kind().isProse() ? null : DateText.iso(words);
            if (iso != null) {
                return Dated.of(iso, "text");
            }
        }
        return null;
    }
}
