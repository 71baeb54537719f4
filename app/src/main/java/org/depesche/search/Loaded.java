package org.depesche.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.depesche.store.Sql;

/** The facts of the articles that were asked for last, kept for as long as the store does not change. Thread-safe. */
final class Loaded {
    private static final int MOST = 300; // articles
    private static final int LONGEST = 50_000; // UTF-16 units of text: longer articles are not kept

    private final Map<Long, StoredFacts> kept = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, StoredFacts> eldest) {
            return size() > MOST;
        }
    };
    private long turn;

    /** The facts of the record with this number; empty when there is none any more. */
    Optional<StoredFacts> of(Sql sql, long row) {
        long began;
        synchronized (this) {
            StoredFacts known = kept.get(row);
            if (known != null) {
                return Optional.of(known);
            }
            began = turn;
        }
        Optional<StoredFacts> facts = StoredFacts.of(sql, row);
        facts.filter(each -> each.article().text().length() <= LONGEST).ifPresent(each -> keep(row, each, began));
        return facts;
    }

    private synchronized void keep(long row, StoredFacts facts, long began) {
        if (began == turn) { // else the store has changed while they were read
            kept.put(row, facts);
        }
    }

    /** Forgets all: the store has changed. */
    synchronized void clear() {
        turn++;
        kept.clear();
    }
}
