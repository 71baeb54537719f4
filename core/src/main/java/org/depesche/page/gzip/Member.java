package org.depesche.page.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * One gzip member (RFC 1952) as a stream of what is packed in it. It ends where the member does, and also where the member is broken, cut off, or unpacks to
 * more than a text could: then {@link #problem} says so. To be closed. Not thread-safe.
 */
public final class Member extends InputStream {
    private static final int AHEAD = 1 << 13;
    private static final int RETAINED = 8 << 20;
    private static final int STEEPEST = 250; // so many times smaller no text can be packed
    private static final int TRAILER = 8;

    private final Window packed;
    private final long start;
    private final long most;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private long size;
    private boolean ended;
    private boolean cut;
    private @Nullable String problem;

    /**
     * The member that begins at the window's next byte.
     *
     * @param most how many bytes it may unpack to before its ratio counts
     */
    public Member(Window packed, long most) throws IOException {
        this.packed = packed;
        this.most = most;
        start = packed.offset();
        int head = GzipHead.length(packed);
        if (head < 0) {
            end("no gzip header", packed.ahead(AHEAD) < GzipHead.SHORTEST);
        } else {
            packed.skip(head);
        }
    }

    /** What is wrong with it; null for nothing, or not yet known. Known for sure at the stream's end. */
    public @Nullable String problem() {
        return problem;
    }

    /** Whether the file ends within it: what came before is sound as far as can be seen. */
    public boolean isCut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (!ended && length > 0) {
            int count = inflate(into, from, length);
            if (count > 0) {
                return count;
            }
        }
        return length == 0 ? 0 : -1;
    }

    /** Some bytes, or none where it came to an end. */
    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            int available = packed.ahead(1) == 0 ? 0 : Math.min(AHEAD, packed.ahead(1));
            inflater.setInput(packed.array(), packed.index(), available);
            int count = inflater.inflate(into, from, length);
            sum.update(into, from, count);
            size += count;
            packed.skip(available - inflater.getRemaining());
            packed.retain(Math.max(start, packed.offset() - RETAINED));
            if (inflater.finished()) {
                finish();
            } else if (count == 0 && available == 0) {
                end("the file ends within it", true);
            } else if (inflater.needsDictionary()) {
                end("is packed in a way that gzip has not", false);
            } else if (size > most && size / STEEPEST > packed.offset() - start) {
                end("unpacks to more than " + STEEPEST + " times its size", false);
            }
            return count;
        } catch (DataFormatException broken) {
            end("its packed bytes are broken", false);
            return 0;
        }
    }

    private void finish() throws IOException {
        if (packed.ahead(TRAILER) < TRAILER) {
            end("the file ends within it", true);
            return;
        }
        long expected = number(0);
        long length = number(4);
        packed.skip(TRAILER);
        boolean sound = sum.getValue() == expected && (size & 0xFFFF_FFFFL) == length;
        end(sound ? null : "its checksum does not fit", false);
    }

    private long number(int index) {
        return packed.get(index) | packed.get(index + 1) << 8 | packed.get(index + 2) << 16 | (long) packed.get(index + 3) << 24;
    }

    private void end(@Nullable String why, boolean isCut) {
        ended = true;
        problem = why;
        cut = isCut;
        inflater.end();
    }

    @Override
    public void close() {
        inflater.end();
        ended = true;
    }
}
