package org.depesche.page.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.depesche.Limits;
import org.depesche.page.Input;
import org.depesche.page.Origin;
import org.depesche.page.gzip.Window;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a web archive, one record at a time: answers of servers with their chunks joined and packing undone, resources, and texts made of them. A
 * record that is damaged is told with its offset, and reading goes on at the next; the last item is the tally of all. Immutable and thread-safe.
 *
 * <p>Reading can begin again at any offset that a page's {@code warc} or a line names. Where nothing begins there, the next record behind it is the first.
 */
public final class WarcReader {
    private final Contents contents;
    private final Limits limits;

    public WarcReader(Contents contents, Limits limits) {
        this.contents = contents;
        this.limits = limits;
    }

    /** Reads what a record holds. */
    @FunctionalInterface
    public interface Contents {
        /**
         * The page in these bytes, or why there is none; null where they are no page at all.
         *
         * @param plain whether plain text counts as a page
         */
        @Nullable Input read(byte[] bytes, Origin origin, boolean plain);
    }

    /** Whether a file that is packed with gzip is an archive, by its first bytes: one of its first members unpacks to a record. */
    public static boolean isPacked(byte[] head) {
        return PackedRecords.isBegunBy(head);
    }

    /**
     * The pages of an archive.
     *
     * @param from the offset to begin at, in bytes of the file; 0 for its beginning
     * @param packed whether it is packed with gzip
     */
    public Iterator<Input> read(InputStream in, Origin origin, long from, boolean packed) throws IOException {
        skip(in, from);
        Window window = new Window(in, from);
        PackedRecords members = new PackedRecords(window, limits.sourceBytes());
        PlainRecords plain = new PlainRecords(window, new Place(-1), limits.sourceBytes());
        return new WarcInputs(packed ? members::next : plain::next, new RecordPages(contents, origin, limits), new Originals(limits.nodes()), origin);
    }

    private static void skip(InputStream in, long count) throws IOException {
        long left = count;
        while (left > 0) {
            long skipped = in.skip(left);
            if (skipped <= 0 && in.read() < 0) {
                return;
            }
            left -= Math.max(1, skipped);
        }
    }
}
