package org.depesche.lexicon;

import org.junit.jupiter.api.Test;

/** The words that tell how acts hang together. */
class EventWordsTableTest {
    private final Table words = Tables.of("event-words");

    @Test
    void rowsAreSortedUniqueAndHaveASource() {
        Tables.areSortedAndUniqueBy(words, "use", "word");
        Tables.haveSources(words);
    }

    @Test
    void eachWordIsShownInASentence() {
        Tables.haveExamplesOfTheirOwn(words);
    }
}
