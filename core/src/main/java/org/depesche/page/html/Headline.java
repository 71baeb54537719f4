package org.depesche.page.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passage that is the article's headline. */
final class Headline {
    private static final int NEAR = 10;
    private static final double SOME = 0.6;
    private static final double SAID = 0.5; // of the title, by a heading below the first paragraph
    private static final double SAME = 0.1; // of two that say it alike the first
    private static final double HIDDEN = 1.5; // off for a heading in a menu or a path

    private Headline() {}

    /** The heading before the first paragraph that says the title that the metadata give, else the last first-level heading there; null for none. */
    static @Nullable Passage of(List<Passage> passages, Found found, Passage first) {
        Passage best = null;
        double most = 0;
        for (Passage passage : passages) {
            double score = passage.index() < first.index() || passage.headingLevel() == 1 ? score(passage, found, first) : 0;
            if (score > most + (best == null ? 0 : SAME)) {
                most = score;
                best = passage;
            }
        }
        boolean near = best != null && Math.abs(first.index() - best.index()) < NEAR;
        return most >= 1 || near && most >= SOME ? best : null;
    }

    private static double score(Passage passage, Found found, Passage first) {
        if (passage.length() > 300 || passage.box().part() == Cue.KICKER) {
            return 0;
        }
        int level = passage.headingLevel();
        double heading = level == 1 ? 1.0 : level > 0 ? 0.4 : passage.box().part() == Cue.HEADLINE ? 0.5 : 0;
        if (heading == 0 || passage.box().dropped && level != 1) {
            return 0;
        }
        heading -= passage.box().dropped ? HIDDEN : 0;
        double near = passage.index() < first.index() ? 0.3 / (1 + 0.05 * (first.index() - passage.index())) : 0;
        double said = likeness(Letters.of(passage.text()), found.titles());
        return passage.index() > first.index() && said < SAID ? 0 : heading + near + 2 * said;
    }

    /** How much of the passage a title says: the share of letters of the one that the other holds. */
    static double likeness(String letters, List<String> titles) {
        double best = 0;
        for (String title : titles) {
            if (letters.length() > 5 && (title.contains(letters) || letters.contains(title))) {
                best = Math.max(best, (double) Math.min(title.length(), letters.length()) / Math.max(title.length(), letters.length()));
            }
        }
        return best;
    }
}
