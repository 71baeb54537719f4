package org.depesche.search;

import java.util.Locale;

/** What can be found. */
public enum FactKind {
    ARTICLE, STATEMENT, EVENT, POSITION;

    /** Its name in the index. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
