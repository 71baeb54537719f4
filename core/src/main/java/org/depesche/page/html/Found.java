package org.depesche.page.html;

import java.util.List;
import org.depesche.page.Metadata;

/**
 * What a page's metadata say.
 *
 * @param metadata the values taken
 * @param titles every wording of the title that was found, best first, by letters alone
 * @param leads every wording of the summary, by letters alone
 * @param body the article's text as the metadata repeat it, by letters alone; empty where they do not
 * @param live whether they call the page a live blog
 * @param updates the entries of a live blog that linked data repeat
 */
record Found(Metadata metadata, List<String> titles, List<String> leads, String body, boolean live, List<Update> updates) {
    private static final int LEAD_OPENING = 45;
    private static final int LONGEST_PLACE = 25;

    /** Whether a passage is the summary that the metadata give, or begins like it. */
    boolean isLead(String text) {
        String letters = Letters.of(text);
        return letters.length() > 20 && leads.stream().anyMatch(lead -> Letters.open(lead, letters, LEAD_OPENING) || isBehindPlace(lead, letters));
    }

    /** "Musterstadt. Der Rat tagt": the passage has a place before the words of the summary. */
    private static boolean isBehindPlace(String lead, String letters) {
        int at = lead.length() < LEAD_OPENING ? -1 : letters.indexOf(lead.substring(0, LEAD_OPENING));
        return at > 0 && at <= LONGEST_PLACE;
    }

    /** Whether the metadata's text of the article is long enough to judge by and holds these words. */
    boolean bodyHolds(String text) {
        return hasBody() && body.contains(Letters.of(text));
    }

    boolean hasBody() {
        return body.length() > 500;
    }
}
