package org.depesche.page.html;

import java.util.List;
import org.depesche.page.Block.Hint;
import org.depesche.page.Phrases;
import org.depesche.page.html.Passage.Labelled;

/** What stands around the headline: the kicker above it, lead, byline and picture below it, up to the first paragraph. */
final class Header {
    private static final int KICKER_REACH = 4;
    private static final int LONGEST_KICKER = 90;

    private final Found found;
    private final Phrases phrases;
    private final Picture picture;

    Header(Found found, Phrases phrases, Picture picture) {
        this.found = found;
        this.phrases = phrases;
        this.picture = picture;
    }

    void add(List<Passage> passages, Passage headline, Passage first, Box body, List<Labelled> labelled) {
        for (int i = Math.max(0, headline.index() - KICKER_REACH); i < headline.index(); i++) {
            Passage passage = passages.get(i);
            if (isKicker(passage, headline)) {
                labelled.add(new Labelled(passage, passage.text(), Hint.KICKER));
            } else if (picture.isIn(passage) && !passage.box().dropped && passage.box().with(headline.box()).depth > 1) {
                labelled.addAll(picture.parts(passage));
            } else if (isLead(passage)) {
                labelled.add(new Labelled(passage, passage.text(), Hint.LEAD));
            }
        }
        labelled.add(new Labelled(headline, headline.text(), Hint.HEADLINE));
        for (int i = headline.index() + 1; i < first.index(); i++) {
            Passage passage = passages.get(i);
            if (!body.holds(passage.box())) {
                below(passage, headline, labelled);
            }
        }
    }

    private static boolean isKicker(Passage passage, Passage headline) {
        boolean named = passage.box().cue == Cue.KICKER || passage.box().part() == Cue.KICKER;
        boolean together = passage.box().with(headline.box()).depth >= headline.box().depth - 2;
        boolean inside = together && passage.headingLevel() == headline.headingLevel() && passage.headingLevel() > 0;
        return (named || inside) && passage.length() <= LONGEST_KICKER && !Letters.of(passage.text()).equals(Letters.of(headline.text()));
    }

    private boolean isLead(Passage passage) {
        return passage.length() > 40 && !picture.isIn(passage) && passage.linkDensity() < 0.5 && found.isLead(passage.text());
    }

    private void below(Passage passage, Passage headline, List<Labelled> labelled) {
        if (passage.box().dropped) {
            return;
        }
        Cue cue = passage.box().part();
        if (isLead(passage) || !picture.isIn(passage) && cue == Cue.LEAD && passage.length() > 40 && passage.linkDensity() < 0.5) {
            labelled.add(new Labelled(passage, passage.text(), Hint.LEAD));
        } else if (cue == Cue.KICKER && passage.length() <= LONGEST_KICKER && labelled.stream().noneMatch(l -> l.hint() == Hint.KICKER)) {
            labelled.add(new Labelled(passage, passage.text(), Hint.KICKER));
        } else if (picture.isIn(passage)) {
            labelled.addAll(picture.parts(passage));
        } else if (cue == Cue.BYLINE && passage.length() < 200 || Byline.opensOne(passage.text())) {
            labelled.addAll(Byline.parts(passage));
        } else if (passage.isProse() && passage.linkDensity() < 0.3 && passage.box().with(headline.box()).depth > 2 && !phrases.isFurniture(passage.text())) {
            labelled.add(new Labelled(passage, passage.text(), found.isLead(passage.text()) || !hasLead(labelled) ? Hint.LEAD : Hint.PARAGRAPH));
        }
    }

    private static boolean hasLead(List<Labelled> labelled) {
        return labelled.stream().anyMatch(part -> part.hint() == Hint.LEAD);
    }
}
