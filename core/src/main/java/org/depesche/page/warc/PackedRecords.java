package org.depesche.page.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.depesche.page.gzip.GzipHead;
import org.depesche.page.gzip.Member;
import org.depesche.page.gzip.Window;
import org.jspecify.annotations.Nullable;

/**
 * The records of an archive that is packed, each record a gzip member as the standard wants it, or several in one. A record counts as whole when its member's
 * checksum fits; behind a broken member the next one is looked for that unpacks to a record. Not thread-safe.
 */
final class PackedRecords {
    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int SEARCH = 1 << 13;

    private final Window packed;
    private final int most;
    private long start;
    private @Nullable Member member;
    private @Nullable PlainRecords records;

    PackedRecords(Window packed, int most) {
        this.packed = packed;
        this.most = most;
    }

    /** Whether a record's member begins in these first bytes of a file. */
    static boolean isBegunBy(byte[] head) {
        try {
            PackedRecords records = new PackedRecords(new Window(new ByteArrayInputStream(head), 0), 0);
            records.nextFrom(0);
            return records.packed.ahead(1) > 0;
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    /** The next record, or what stands in its place; null at the end. */
    @Nullable Found next() throws IOException {
        while (true) {
            if (records == null || member == null) {
                Found broken = open();
                if (broken != null || records == null) {
                    return broken;
                }
            }
            Found found = records.next();
            String problem = member.problem();
            if (problem != null) {
                return broken(found, problem);
            }
            if (found != null) {
                return found;
            }
            close();
        }
    }

    /** Opens the next member; gives what stands there in place of one, or null where one was opened or the file ends. */
    private @Nullable Found open() throws IOException {
        while (packed.ahead(1) > 0 && packed.get(0) == 0) {
            packed.skip(1);
        }
        start = packed.offset();
        packed.retain(start);
        if (packed.ahead(1) == 0) {
            return null;
        }
        if (!GzipHead.isNext(packed)) {
            nextStart();
            return new Found.Damaged(new Place(start).at(0), "no packed record begins here");
        }
        member = new Member(packed, most);
        records = new PlainRecords(new Window(member, 0), new Place(start), most);
        return null;
    }

    /** What is left of a broken member: a record that the file's end cuts is sound as far as it goes; any other may hold anything. */
    private Found broken(@Nullable Found found, String problem) throws IOException {
        boolean cut = member != null && member.isCut();
        close();
        nextStart();
        if (cut && packed.ahead(1) == 0 && found instanceof Found.Whole whole) {
            WarcRecord record = whole.record();
            return new Found.Whole(new WarcRecord(record.place(), record.headers(), record.block(), true));
        }
        String place = found instanceof Found.Whole whole ? whole.record().place() : new Place(start).at(0);
        return new Found.Damaged(place, problem);
    }

    private void close() {
        if (member != null) {
            member.close();
        }
        member = null;
        records = null;
    }

    /** Goes to the next member behind the start of this one that unpacks to a record; to the end where there is none. */
    private void nextStart() throws IOException {
        nextFrom(start + 1);
    }

    private void nextFrom(long offset) throws IOException {
        packed.go(Math.max(offset, packed.retained()));
        while (packed.ahead(1) > 0 && !isRecord()) {
            packed.skip(1);
            packed.retain(packed.offset());
        }
    }

    private boolean isRecord() throws IOException {
        if (!GzipHead.isNext(packed)) {
            return false;
        }
        byte[] there = packed.copy(0, packed.ahead(SEARCH));
        try (Member glimpse = new Member(new Window(new ByteArrayInputStream(there), 0), most)) {
            return Arrays.equals(glimpse.readNBytes(VERSION.length), VERSION);
        }
    }
}
