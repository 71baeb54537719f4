package org.depesche.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Keeps programs to a pace: so many requests at once, then so many a second, for each who asks. Thread-safe. */
final class Pace {
    private static final double AT_ONCE = 120;
    private static final double A_SECOND = 40;
    private static final int MOST = 10_000; // askers that are remembered

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private final LongSupplier clock;

    Pace() {
        this(System::nanoTime);
    }

    /** @param clock nanoseconds since some moment */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    private record Bucket(double left, long nanos) {}

    /** Takes a request of somebody, or throws the {@link Refusal} to give them. */
    synchronized void take(String who) {
        long now = clock.getAsLong();
        Bucket bucket = buckets.getOrDefault(who, new Bucket(AT_ONCE, now));
        double left = Math.min(AT_ONCE, bucket.left() + (now - bucket.nanos()) / 1e9 * A_SECOND);
        buckets.put(who, new Bucket(Math.max(0, left - 1), now));
        if (left < 1) {
            throw new Refusal(429, "pace", "Too many requests: at most " + (int) A_SECOND + " a second.");
        }
    }
}
