package org.depesche.page.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream of bytes that can be looked ahead in, and gone back in as far as {@link #retain}. Offsets count bytes from the stream's beginning. Not thread-safe.
 */
public final class Window {
    private static final int STEP = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[STEP];
    private long base; // offset of bytes[0]
    private int at;
    private int end;
    private long retained;

    /** A stream whose first byte has that offset. */
    public Window(InputStream in, long offset) {
        this.in = in;
        base = offset;
        retained = offset;
    }

    /** The offset of the next byte. */
    public long offset() {
        return base + at;
    }

    /** Keeps what stands from that offset on, and forgets what stands before. */
    public void retain(long offset) {
        retained = Math.max(base, Math.min(offset, offset()));
    }

    /** The first offset that can still be gone back to. */
    public long retained() {
        return retained;
    }

    /** Goes to an offset that is retained or was looked ahead at. */
    public void go(long offset) {
        at = (int) (Math.max(offset, base) - base);
    }

    /** Reads ahead until so many bytes are there, or the stream ends; how many are there. */
    public int ahead(int wanted) throws IOException {
        while (end - at < wanted) {
            if (end == bytes.length) {
                makeRoom(wanted);
            }
            int count = in.read(bytes, end, bytes.length - end);
            if (count < 0) {
                break;
            }
            end += count;
        }
        return end - at;
    }

    private void makeRoom(int wanted) {
        int dead = (int) (Math.min(retained, offset()) - base);
        if (dead >= bytes.length / 2 || dead > 0 && end - dead + STEP <= bytes.length) {
            System.arraycopy(bytes, dead, bytes, 0, end - dead);
            base += dead;
            at -= dead;
            end -= dead;
        } else {
            long grown = Math.max((long) bytes.length * 2, (long) at + wanted);
            bytes = Arrays.copyOf(bytes, (int) Math.min(grown, Integer.MAX_VALUE - 16));
        }
    }

    /** A byte that was read ahead, from 0 to 255. */
    public int get(int index) {
        return bytes[at + index] & 0xFF;
    }

    /** Passes over bytes that were read ahead. */
    public void skip(int count) {
        at += count;
    }

    /** A copy of bytes that were read ahead. */
    public byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, at + from, at + to);
    }

    /** Whether these bytes come at that place; they are read ahead for it. */
    public boolean has(int index, byte[] wanted) throws IOException {
        return ahead(index + wanted.length) >= index + wanted.length && Arrays.equals(bytes, at + index, at + index + wanted.length, wanted, 0, wanted.length);
    }

    /** What is read ahead, as it lies in memory: for an inflater. */
    byte[] array() {
        return bytes;
    }

    /** Where the next byte lies in {@link #array}. */
    int index() {
        return at;
    }
}
