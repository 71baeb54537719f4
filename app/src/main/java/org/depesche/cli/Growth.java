package org.depesche.cli;

import java.io.File;
import java.nio.file.Path;

/** Tells how far work has come by the file that grows from it. */
final class Growth {
    /** Bytes in what is told. */
    static final long MIB = 1 << 20;

    private static final long PAUSE = 200; // milliseconds

    private Growth() {}

    /** Does the work, and tells meanwhile how many MiB the file has. */
    static void tell(Path file, Progress progress, Runnable work) {
        Thread watching = Thread.ofVirtual().start(() -> watch(file.toFile(), progress));
        try {
            work.run();
        } finally {
            end(watching);
        }
    }

    private static void watch(File file, Progress progress) {
        long told = 0;
        try {
            while (true) {
                Thread.sleep(PAUSE);
                long now = file.length() / MIB;
                progress.items((int) (now - told));
                told = now;
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Thread watching) {
        watching.interrupt();
        try {
            watching.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
