package org.depesche.serve;

import io.javalin.http.sse.SseClient;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.depesche.store.StoreException;

/**
 * Tells open pages that the store has gained something. A page that reconnects says the last change that it knows (Last-Event-ID) and is told at once when
 * there are newer ones. One thread looks at the store; each client is written to by a virtual thread of its own, and is told the newest change alone, so that a
 * slow one holds nobody up and no queue grows. Thread-safe.
 */
final class Live implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;
    private static final long SIGN_OF_LIFE_MILLIS = 15_000;

    private final LongSupplier newest;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("live").factory());
    private volatile long known;

    /** @param newest the number of the store's newest change */
    Live(LongSupplier newest) {
        this.newest = newest;
        known = newest.getAsLong();
        looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The newest change that is known. */
    long known() {
        return known;
    }

    /** Takes a client in. */
    void join(SseClient client) {
        client.keepAlive();
        Listener listener = new Listener(client, since(client));
        client.onClose(() -> leave(listener));
        listeners.add(listener);
        listener.start();
    }

    int listeners() {
        return listeners.size();
    }

    private long since(SseClient client) {
        String last = client.ctx().header("Last-Event-ID");
        String asked = last != null ? last : client.ctx().queryParam("since");
        return asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : known;
    }

    private void look() {
        long now;
        try {
            now = newest.getAsLong();
        } catch (StoreException | UncheckedIOException busy) { // a store or index that cannot be asked now is asked again
            return;
        }
        if (now != known) {
            known = now;
            listeners.forEach(Listener::wake);
        }
    }

    private void leave(Listener listener) {
        listeners.remove(listener);
        listener.thread.interrupt();
    }

    @Override
    public void close() {
        listeners.forEach(listener -> listener.thread.interrupt());
        looking.close(); // waits for a look that is under way: a thread that is interrupted at a file closes it for all, and the index with it
    }

    /** One client and the thread that writes to it. */
    private final class Listener {
        private final SseClient client;
        private final Thread thread;
        private long told;

        Listener(SseClient client, long told) {
            this.client = client;
            this.told = told;
            thread = Thread.ofVirtual().name("listener").unstarted(this::run);
        }

        void start() {
            thread.start();
        }

        synchronized void wake() {
            notifyAll();
        }

        private void run() {
            try {
                while (!client.terminated()) {
                    tell();
                    await();
                }
            } catch (InterruptedException over) {
                client.close();
            } finally {
                listeners.remove(this);
            }
        }

        private void tell() {
            long now = known;
            if (now == told) {
                client.sendComment("");
            } else {
                told = now;
                client.sendEvent("changed", Long.toString(now), Long.toString(now));
            }
        }

        private synchronized void await() throws InterruptedException {
            if (known == told) {
                wait(SIGN_OF_LIFE_MILLIS);
            }
        }
    }
}
