package org.depesche.harvest;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.depesche.rights.Robots;
import org.depesche.rights.TdmFile;
import org.jspecify.annotations.Nullable;

/** What is known of a site: its robots.txt and tdmrep.json, and until when they are believed. Guarded by its lock. */
final class Site {
    final ReentrantLock lock = new ReentrantLock();
    private Kept<Robots> robots = new Kept<>(null, Instant.MIN);
    private Kept<TdmFile> tdm = new Kept<>(null, Instant.MIN);

    private record Kept<T>(@Nullable T file, Instant until) {

        @Nullable T at(Instant now) {
            return now.isBefore(until) ? file : null;
        }
    }

    @Nullable Robots robots(Instant now) {
        return robots.at(now);
    }

    @Nullable TdmFile tdm(Instant now) {
        return tdm.at(now);
    }

    Robots keep(Robots file, Instant until) {
        robots = new Kept<>(file, until);
        return file;
    }

    TdmFile keep(TdmFile file, Instant until) {
        tdm = new Kept<>(file, until);
        return file;
    }
}
