package org.depesche.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Keeps what is dear to work out for as long as the store does not change. Asked for twice at once, it is worked out once. Thread-safe. */
final class Memo {
    private static final int MOST = 200;

    private final Map<String, Kept> kept = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    private record Kept(long change, CompletableFuture<Object> value) {}

    /** The value of this name as of this change of the store. */
    @SuppressWarnings("unchecked") // a name always stands for the same type
    <T> T of(String name, long change, Supplier<T> work) {
        CompletableFuture<Object> fresh = new CompletableFuture<>();
        Kept now;
        synchronized (kept) {
            Kept before = kept.get(name);
            now = before != null && before.change() == change ? before : new Kept(change, fresh);
            kept.put(name, now);
        }
        if (now.value() == fresh) {
            work(name, fresh, work);
        }
        return (T) now.value().join();
    }

    private <T> void work(String name, CompletableFuture<Object> fresh, Supplier<T> work) {
        boolean done = false;
        try {
            fresh.complete(work.get());
            done = true;
        } finally {
            if (!done) {
                synchronized (kept) {
                    kept.remove(name);
                }
                fresh.completeExceptionally(new Refusal(503, "store", "The answer could not be worked out; try again."));
            }
        }
    }
}
