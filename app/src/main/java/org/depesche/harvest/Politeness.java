package org.depesche.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sees to it that a host is visited by one fetch at a time, with a pause after each, and not before the time that it asked to be left alone until. Who comes
 * while another is there waits in line. Thread-safe.
 */
final class Politeness {
    private final Clock clock;
    private final HarvestLimits limits;
    private final Semaphore hosts;
    private final Map<String, Host> known = new ConcurrentHashMap<>();

    Politeness(Clock clock, HarvestLimits limits) {
        this.clock = clock;
        this.limits = limits;
        hosts = new Semaphore(limits.hosts(), true);
    }

    private static final class Host {
        private final ReentrantLock line = new ReentrantLock(true);
        private Instant next = Instant.MIN; // when it may be visited again; guarded by the line
    }

    /** What is done at a host. */
    interface Visit<T> {
        T make() throws FetchProblem, InterruptedException;
    }

    /** Visits a host when it is our turn; the pause is kept after the visit. Throws where the host asked for a longer time than we wait. */
    <T> T visit(String name, Duration pause, Visit<T> visit) throws FetchProblem, InterruptedException {
        Host host = known.computeIfAbsent(name, first -> new Host());
        host.line.lockInterruptibly();
        try {
            await(name, host.next);
            hosts.acquire();
            try {
                return visit.make();
            } finally {
                hosts.release();
                rest(host, pause);
            }
        } finally {
            host.line.unlock();
        }
    }

    /** Leaves a host alone for that long. */
    void rest(String name, Duration time) {
        Host host = known.computeIfAbsent(name, first -> new Host());
        host.line.lock();
        try {
            rest(host, time);
        } finally {
            host.line.unlock();
        }
    }

    private void rest(Host host, Duration time) {
        Instant until = clock.instant().plus(time);
        host.next = until.isAfter(host.next) ? until : host.next;
    }

    private void await(String name, Instant next) throws FetchProblem, InterruptedException {
        Instant now = clock.instant();
        if (!next.isAfter(now)) {
            return;
        }
        Duration time = Duration.between(now, next);
        if (time.compareTo(limits.longestPause()) > 0) {
            throw FetchProblem.passing(name + " asks to be left alone for " + time.toSeconds() + " seconds", "try again then");
        }
        Thread.sleep(time);
    }
}
