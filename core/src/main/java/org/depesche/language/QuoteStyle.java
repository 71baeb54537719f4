package org.depesche.language;

import org.jspecify.annotations.Nullable;

/** The families of quotation marks: those of one family open and close the same quotation. */
enum QuoteStyle {
    /** „…“ “…” "…" ``…'' and their mixtures, which are common in copied text. */
    DOUBLE,
    /** ‚…‘ ‘…’ '…' and their mixtures. */
    SINGLE,
    /** »…« and «…». */
    GUILLEMETS,
    /** ›…‹ and ‹…›. */
    SINGLE_GUILLEMETS;

    /** The family of a mark; null for a character that is none. */
    static @Nullable QuoteStyle of(char c) {
        return switch (c) {
            case '„', '“', '”', '‟', '"' -> DOUBLE;
            case '‚', '‘', '’', '‛', '\'' -> SINGLE;
            case '»', '«' -> GUILLEMETS;
            case '›', '‹' -> SINGLE_GUILLEMETS;
            default -> null;
        };
    }

    /** Whether the mark stands low, so that it can only open. */
    static boolean isLow(char c) {
        return c == '„' || c == '‚' || c == ',' || c == '`';
    }
}
