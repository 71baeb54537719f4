package org.depesche.page.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.depesche.page.gzip.Window;
import org.jspecify.annotations.Nullable;

/**
 * The records of an archive that is not packed, or of a gzip member. A record counts as whole when another begins where its length says it ends; where that
 * fails, the next line that begins like a record is looked for behind its first. Holds one record at a time. Not thread-safe.
 */
final class PlainRecords {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int SEARCH = 1 << 16;
    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Window window;
    private final Place place;
    private final int most;

    PlainRecords(Window window, Place place, int most) {
        this.window = window;
        this.place = place;
        this.most = most;
    }

    /** The next record, or what stands in its place; null at the end. */
    @Nullable Found next() throws IOException {
        skipBlankLines();
        if (window.ahead(1) == 0) {
            return null;
        }
        long start = window.offset();
        window.retain(start);
        if (!window.has(0, VERSION)) {
            return lost(start, "no record begins here");
        }
        byte[] opening = window.copy(0, Math.min(LONGEST_HEAD, window.ahead(LONGEST_HEAD)));
        int headEnd = Fields.end(opening, LONGEST_HEAD);
        if (headEnd < 0) {
            return lost(start, opening.length < LONGEST_HEAD ? "the file ends within its header" : "its header does not end");
        }
        Map<String, List<String>> headers = Fields.of(new String(opening, 0, headEnd, StandardCharsets.UTF_8));
        long length = length(headers);
        return length < 0 ? lost(start, "its header tells no length") : record(start, headEnd, length, headers);
    }

    private Found record(long start, int headEnd, long length, Map<String, List<String>> headers) throws IOException {
        if (length > most) {
            return lost(start, "is larger than " + most + " bytes");
        }
        int end = headEnd + (int) length;
        boolean cut = window.ahead(end + END.length) < end;
        if (cut && nextStart(start) || !cut && !endsAt(end)) {
            return lost(start, "its length does not fit");
        }
        window.go(start);
        int stop = cut ? window.ahead(end) : end;
        byte[] block = window.copy(headEnd, stop);
        window.skip(stop);
        return new Found.Whole(new WarcRecord(place.at(start), headers, block, cut));
    }

    private static long length(Map<String, List<String>> headers) {
        String digits = headers.getOrDefault("content-length", List.of("")).get(0);
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : -1;
    }

    /** Whether a record can end there: behind it stand its two empty lines, another record, or nothing. */
    private boolean endsAt(int end) throws IOException {
        int behind = window.ahead(end + END.length + 1) - end; // one more, so that a packed record's checksum is seen
        if (behind < END.length || window.has(end, END)) {
            return true;
        }
        for (int i = 0; i <= END.length; i++) {
            if (window.has(end + i, VERSION)) {
                return true;
            }
        }
        return false;
    }

    private Found lost(long start, String problem) throws IOException {
        window.go(start);
        if (!nextStart(start)) {
            window.retain(window.offset());
        }
        return new Found.Damaged(place.at(start), problem);
    }

    /** Goes to the next line behind the start that begins like a record; false where there is none, then to the end. */
    private boolean nextStart(long start) throws IOException {
        window.go(start);
        window.skip(Math.min(1, window.ahead(1)));
        for (int there = window.ahead(SEARCH); there > 0; there = window.ahead(SEARCH)) {
            int last = there < SEARCH ? there : there - VERSION.length - 1;
            for (int i = 0; i < last; i++) {
                if (window.get(i) == '\n' && window.has(i + 1, VERSION)) {
                    window.skip(i + 1);
                    return true;
                }
            }
            window.skip(last);
            forget();
        }
        return false;
    }

    /** While a search runs through what is too long to be held, it is not held. */
    private void forget() {
        if (window.offset() - window.retained() > (long) most + LONGEST_HEAD + SEARCH) {
            window.retain(window.offset() - 1);
        }
    }

    private void skipBlankLines() throws IOException {
        while (window.ahead(1) > 0 && (window.get(0) == '\r' || window.get(0) == '\n')) {
            window.skip(1);
        }
    }
}
