package org.depesche.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.depesche.page.Input;
import org.depesche.page.Page;
import org.depesche.record.EvidenceOnly;
import org.depesche.record.Record;
import org.depesche.rights.Basis;
import org.depesche.rights.Reservations;
import org.depesche.rights.TdmReservation;

/** On what ground a command reads fetched pages, and what it keeps of them. Counts what it leaves. Thread-safe. */
final class Terms {
    private final Basis basis;
    private final Keep keep;
    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();

    Terms(Basis basis, Keep keep) {
        this.basis = basis;
        this.keep = keep;
    }

    /** What of the text a record holds. */
    enum Keep {
        TEXT,
        EVIDENCE
    }

    /** The item, or that it is left because of a reservation. Files of the user's own always pass. */
    Input admitted(Input item) {
        if (!(item instanceof Input.Readable(Page page)) || page.capture() == null) {
            return item;
        }
        fetched.incrementAndGet();
        TdmReservation tdm = Reservations.of(page);
        if (basis.allows(tdm)) {
            return item;
        }
        left.incrementAndGet();
        String policy = tdm.policy() == null ? "" : ", see " + tdm.policy();
        return new Input.Unreadable(
                page.source().uri(),
                "",
                "is left, because its publisher reserves text and data mining (" + tdm.basis() + policy + ")",
                "with a licence give --basis licence:NAME, for research --basis 60d");
    }

    /** The record as it is kept, with the ground of its use. */
    Record applied(Record record, Page page) {
        boolean noted = page.capture() != null || !(basis instanceof Basis.Mining);
        Record used = noted ? record.with(record.article().withRights(record.article().rights().usedBy(basis)), record.kept()) : record;
        return keep == Keep.EVIDENCE ? EvidenceOnly.of(used) : used;
    }

    /** Tells how many pages were left, where that is not plain from a line or two. */
    void tellLeft(Streams streams) {
        if (left.get() > 2) {
            streams.tell("depesche: " + left + " of " + fetched + " fetched pages were left, because text and data mining is reserved");
        }
    }
}
