package org.depesche.harvest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes no more than so many bytes; the next one is {@link CappedBody.TooLarge}. Not thread-safe. */
final class CappedOutput extends FilterOutputStream {
    private int left;

    CappedOutput(OutputStream out, int most) {
        super(out);
        left = most;
    }

    @Override
    public void write(int value) throws IOException {
        take(1);
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int length) throws IOException {
        if (length > left) {
            throw new CappedBody.TooLarge();
        }
        left -= length;
    }
}
