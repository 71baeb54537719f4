package org.depesche.language;

/**
 * A quotation mark as it is used.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, in UTF-16 units
 * @param opens whether it opens a quotation
 * @param partner the index of the mark that closes or opens the same quotation, or {@link #ALONE}
 */
record QuoteMark(int start, int end, boolean opens, int partner) {
    static final int ALONE = -1;

    boolean isAlone() {
        return partner == ALONE;
    }

    QuoteMark pairedWith(int other) {
        return new QuoteMark(start, end, opens, other);
    }
}
