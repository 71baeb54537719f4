package org.depesche.article;

import org.depesche.text.Labelled;

/** The parts of an article. */
public enum PartKind implements Labelled {
    KICKER, HEADLINE, LEAD, DATELINE, PARAGRAPH, SUBHEADING, CAPTION, CREDIT, BYLINE, AGENCY, RIGHTS, FURNITURE;

    /** Whether its words tell the story, so that it is read for facts. */
    public boolean isProse() {
        return switch (this) {
            case KICKER, HEADLINE, LEAD, PARAGRAPH, SUBHEADING, CAPTION -> true;
            case DATELINE, CREDIT, BYLINE, AGENCY, RIGHTS, FURNITURE -> false;
        };
    }
}
