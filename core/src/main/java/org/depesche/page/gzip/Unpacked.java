package org.depesche.page.gzip;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a gzip file holds: its members, one after the other, as one stream. Where the file is broken or cut off the stream ends, and {@link #problem} says so.
 * Not thread-safe.
 */
public final class Unpacked extends InputStream {
    private final Window packed;
    private final long most;
    private Member member;
    private boolean ended;

    /**
     * Unpacks a stream.
     *
     * @param most how many bytes it may unpack to before it is held to the ratio that text can be packed in
     */
    public Unpacked(InputStream in, long most) throws IOException {
        packed = new Window(in, 0);
        this.most = most;
        member = new Member(packed, most);
    }

    /** What is wrong with the file; null for nothing so far. */
    public @Nullable String problem() {
        return member.problem();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (!ended) {
            int count = member.read(into, from, length);
            if (count >= 0) {
                return count;
            }
            ended = member.problem() != null || !GzipHead.isNext(packed);
            if (!ended) {
                member = new Member(packed, most);
            }
        }
        return -1;
    }
}
