package org.depesche.page.html;

import java.util.List;
import org.depesche.page.Metadata;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/** The date that a page shows to its readers, for pages whose metadata give none. */
final class ShownDate {
    private static final int LONGEST = 80;
    private static final int BEFORE = 6;
    private static final int AFTER = 12;

    private ShownDate() {}

    /** The metadata, with the date that stands by the headline where they have none but the address's. */
    static Metadata in(Metadata metadata, Outline outline, List<Passage.Labelled> passages) {
        Dated known = metadata.published();
        if (passages.isEmpty() || known != null && !known.basis().equals("url")) {
            return metadata;
        }
        Dated shown = near(outline.passages(), passages.get(0).passage().index());
        return shown == null ? metadata : metadata.with().published(shown).build();
    }

    private static @Nullable Dated near(List<Passage> passages, int start) {
        for (int i = Math.max(0, start - BEFORE); i < Math.min(passages.size(), start + AFTER); i++) {
            Passage passage = passages.get(i);
            Dated date = passage.length() <= LONGEST ? MetadataReader.dated(passage.text(), "text") : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
