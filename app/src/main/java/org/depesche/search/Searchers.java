package org.depesche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.IndexSearcher;

/** Lends searchers of an index, each for one search. Thread-safe. */
final class Searchers {
    private final Index index;

    Searchers(Index index) {
        this.index = index;
    }

    /** What is done with a searcher. */
    interface Search<T> {
        T run(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return search.run(searcher);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
