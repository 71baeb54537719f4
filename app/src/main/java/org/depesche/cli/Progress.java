package org.depesche.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells how far long work has come, how fast it goes and how long it will take: on a terminal one line that is written over, elsewhere a plain line now and
 * then. Short work is not talked about. Thread-safe.
 */
final class Progress implements AutoCloseable {
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(10);
    private static final double SECOND = 1e9;
    private static final String CLEAR = "\r\u001b[K";

    private final Streams streams;
    private final String unit;
    private final long total; // what `done` will come to; 0 when it is not known
    private final LongSupplier clock;
    private final long begun;
    private long told;
    private long items;
    private long done;
    private boolean shown;

    /**
     * @param unit what is counted, such as "articles"
     * @param total how much there is to do, in items or bytes; 0 when that is not known
     */
    Progress(Streams streams, String unit, long total) {
        this(streams, unit, total, System::nanoTime);
    }

    Progress(Streams streams, String unit, long total, LongSupplier clock) {
        this.streams = streams;
        this.unit = unit;
        this.total = total;
        this.clock = clock;
        begun = clock.getAsLong();
        told = begun;
    }

    /** So many items more, where the total counts items; may be called by several threads. */
    synchronized void items(int count) {
        done += count;
        items += count;
        tell();
    }

    /** One item more, where the total counts bytes. */
    synchronized void itemOfBytes() {
        items++;
        tell();
    }

    /** The stream, its bytes counted as they are read. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                count(Math.max(0, count));
                return count;
            }
        };
    }

    private synchronized void count(int bytes) {
        done += bytes;
    }

    private void tell() {
        long now = clock.getAsLong();
        if (now - told >= (streams.terminal() ? ON_TERMINAL : ELSEWHERE)) {
            told = now;
            shown = true;
            String line = line((now - begun) / SECOND);
            streams.errors().print(streams.terminal() ? CLEAR + line : "depesche: " + line + "\n");
            streams.errors().flush();
        }
    }

    private String line(double seconds) {
        double speed = items / seconds;
        String rate = String.format(Locale.ROOT, speed < 10 ? "%,d %s, %.1f/s" : "%,d %s, %,.0f/s", items, unit, speed);
        if (done == 0 || done >= total) { // nothing is known, or all is read and only the rest is being worked off
            return rate;
        }
        double share = (double) done / total;
        return String.format(Locale.ROOT, "%s, %.0f %%, %s left", rate, 100 * share, time(Math.round(seconds / share - seconds)));
    }

    static String time(long seconds) {
        if (seconds < 90) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 90 ? minutes + " min" : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
    }

    /** Takes the line away, so that others may be printed. */
    synchronized void hide() {
        if (shown && streams.terminal()) {
            streams.errors().print(CLEAR);
            streams.errors().flush();
        }
    }

    @Override
    public void close() {
        hide();
    }
}
