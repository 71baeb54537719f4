package org.depesche.search;

/** The fields of the index's documents. A document is an article or a fact of one. */
final class Fields {
    /** {@link FactKind}. */
    static final String FACT = "fact";
    /** The store's number of the record. */
    static final String ROW = "row";
    /** The store's number of the article. */
    static final String ARTICLE = "article";
    /** The fact's key in its record, stored. */
    static final String KEY = "key";
    /** The day, for sorting and counting. */
    static final String DAY = "day";
    /** The same, for ranges. */
    static final String DAYS = "days";
    /** Where it stands among those of the same day. */
    static final String PLACE = "place";
    static final String INTENSITY = "intensity";
    static final String CONFIDENCE = "confidence";
    /** The analysed words. */
    static final String WORDS = "words";
    /** The analysed words of an issue. */
    static final String ISSUE_WORDS = "issueWords";

    private Fields() {}
}
