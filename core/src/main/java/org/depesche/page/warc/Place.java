package org.depesche.page.warc;

/**
 * Where records stand. In a plain archive and in one packed by record it is the offset in the file, from which reading can begin again; of a record deeper in a
 * member, the member's offset, a plus sign and the offset in what it unpacks to.
 *
 * @param member the offset of the gzip member; -1 in a plain archive
 */
record Place(long member) {

    /** The place of that offset in a plain archive or in a member. */
    String at(long offset) {
        return member < 0 ? String.valueOf(offset) : offset == 0 ? String.valueOf(member) : member + "+" + offset;
    }
}
