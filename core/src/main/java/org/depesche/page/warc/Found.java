package org.depesche.page.warc;

/** What stands at a place of an archive. */
sealed interface Found {

    /** A record. */
    record Whole(WarcRecord record) implements Found {}

    /** A record, or what must once have been one or several, that cannot be read. */
    record Damaged(String place, String problem) implements Found {}
}
