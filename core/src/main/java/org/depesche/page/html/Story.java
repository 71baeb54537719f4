package org.depesche.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesche.page.Block.Hint;
import org.depesche.page.Phrases;
import org.depesche.page.html.Passage.Labelled;
import org.jspecify.annotations.Nullable;

/** The article's body: its paragraphs, sub-headings and pictures. */
final class Story {
    private static final double COVERED = 0.85;
    private static final int LONGEST_SUBHEADING = 120;
    private static final int SHORTEST_ITEM = 7;

    private static final Pattern SIGNATURE = Pattern.compile("\\(?\\p{L}{2,12}(?:/\\p{L}[\\p{L}-]{1,12}){1,5}\\)?"); // "hos/dpa/AFP"

    private final Found found;
    private final Phrases phrases;
    private final Picture picture;
    private final LiveBlog live;

    Story(Found found, Phrases phrases, Picture picture, LiveBlog live) {
        this.found = found;
        this.phrases = phrases;
        this.picture = picture;
        this.live = live;
    }

    /** Adds what the body box holds below the headline. */
    void add(List<Passage> passages, @Nullable Passage headline, Passage first, Box body, List<Labelled> labelled) {
        List<Labelled> own = new ArrayList<>();
        Rows rows = Rows.of(passages);
        for (Passage passage : passages) {
            if (body.holds(passage.box()) && (headline == null || passage.index() > headline.index())) {
                String row = passage.index() > first.index() ? rows.line(passage) : null;
                if (row == null) {
                    add(passage, first, own);
                } else if (!row.isEmpty()) {
                    own.add(new Labelled(passage, row, Hint.PARAGRAPH));
                }
            }
        }
        labelled.addAll(isCovered(own) ? covered(own) : own);
    }

    /** Without the paragraphs behind the first that the metadata repeat, which they do not repeat. */
    private List<Labelled> covered(List<Labelled> own) {
        List<Labelled> kept = new ArrayList<>();
        boolean begun = false;
        for (Labelled part : own) {
            boolean held = part.hint() != Hint.PARAGRAPH || found.bodyHolds(part.text());
            begun |= held && part.hint() == Hint.PARAGRAPH;
            if (held || !begun) {
                kept.add(part);
            }
        }
        return kept;
    }

    /** Whether the text that the metadata repeat is nearly all of it, so that what it lacks is no part of the article. */
    private boolean isCovered(List<Labelled> own) {
        int all = 0;
        int held = 0;
        for (Labelled part : own) {
            if (part.hint() == Hint.PARAGRAPH) {
                all += part.text().length();
                held += found.bodyHolds(part.text()) ? part.text().length() : 0;
            }
        }
        return all > 0 && held >= COVERED * all;
    }

    private void add(Passage passage, Passage first, List<Labelled> own) {
        Cue cue = passage.box().part();
        String text = passage.text();
        boolean opening = passage.index() <= first.index() && !live.holds(passage);
        if (picture.isIn(passage)) {
            own.addAll(picture.parts(passage));
        } else if (phrases.isFurniture(text) || Clock.length(text) == text.length()) {
            return;
        } else if (opening && text.length() > 40 && (found.isLead(text) || cue == Cue.LEAD)) {
            own.add(new Labelled(passage, text, Hint.LEAD));
        } else if (cue == Cue.BYLINE && text.length() < 200) {
            own.addAll(Byline.parts(passage));
        } else if (!opening && SIGNATURE.matcher(text).matches()) {
            own.add(new Labelled(passage, text, Hint.AGENCY));
        } else if (cue != Cue.DATE && isSubheading(passage)) {
            if (!opening) {
                own.add(new Labelled(passage, text, Hint.SUBHEADING));
            }
        } else if (isParagraph(passage)) {
            own.add(new Labelled(passage, text, Hint.PARAGRAPH));
        }
    }

    private static boolean isSubheading(Passage passage) {
        boolean line = passage.box().name.equals("p") && !passage.endsSentence() && passage.length() > 7;
        boolean bold = line && passage.strong() > 0.8 * letters(passage.text());
        boolean words = Character.isLetter(passage.text().codePointAt(0)) && passage.text().indexOf(' ') > 0;
        boolean bare = line && words && passage.linked() == 0 && passage.length() < 70;
        return (passage.isHeading() || bold || bare) && passage.linkDensity() < 0.5 && passage.length() > 2 && passage.length() <= LONGEST_SUBHEADING;
    }

    private static long letters(String text) {
        return text.chars().filter(c -> c != ' ').count();
    }

    private boolean isParagraph(Passage passage) {
        if (found.bodyHolds(passage.text()) && passage.length() > 20) {
            return true;
        }
        String name = passage.box().name;
        boolean table = passage.box().isIn("td") || passage.box().isIn("th");
        if (table && passage.length() < 120 || passage.box().part() == Cue.DATE) {
            return false;
        }
        boolean element = name.equals("p") || name.equals("blockquote") || name.equals("li");
        boolean item = name.equals("li") && passage.linked() == 0 && passage.length() > SHORTEST_ITEM;
        return passage.isProse() || item || element && passage.linkDensity() < 0.5 && (passage.endsSentence() || passage.length() > 40);
    }
}
