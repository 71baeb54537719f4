package org.depesche.page.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, none longer in memory than a limit. Not thread-safe. */
final class Lines {
    private final InputStream in;
    private final int most;
    private int number;
    private boolean cut;

    Lines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /** The next line without its end; null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        cut = false;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() < most) {
                line.write(c);
            } else {
                cut = true;
            }
        }
        return line.toByteArray();
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last was longer than the limit. */
    boolean isCut() {
        return cut;
    }
}
