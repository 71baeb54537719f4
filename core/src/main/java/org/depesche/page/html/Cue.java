package org.depesche.page.html;

/** What an element's name, classes and id say of what is in it. */
enum Cue {
    /** Nothing. */
    NONE,
    /** No part of the article, whatever it holds. */
    NEVER,
    /** Probably no part of the article. */
    DROP,
    /** Holds the article's body. */
    BODY,
    CAPTION, CREDIT, KICKER, HEADLINE, LEAD, BYLINE, DATE, RIGHTS;

    /** Whether it names a part of an article. */
    boolean isPart() {
        return ordinal() >= CAPTION.ordinal();
    }
}
