package org.depesche.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts how often each value of a facet occurs. Thread-safe; keeps what it needs of the newest state of the index. */
final class FacetCounts {
    private volatile @Nullable Counting counting;

    /** How the values of an index's state are counted. */
    private record Counting(IndexReader reader, SortedSetDocValuesReaderState state) {}

    /** The most frequent values of each facet among what answers a query. */
    Map<Facet, List<Count>> of(IndexSearcher searcher, Query query, List<Facet> facets, int most) throws IOException {
        FacetsCollector hits = FacetsCollectorManager.search(searcher, query, 1, new FacetsCollectorManager()).facetsCollector();
        SortedSetDocValuesReaderState state = state(searcher.getIndexReader());
        Facets counted = state == null ? null : new SortedSetDocValuesFacetCounts(state, hits);
        Map<Facet, List<Count>> found = new HashMap<>();
        for (Facet facet : facets) {
            found.put(facet, counted == null ? List.of() : values(counted, facet, most));
        }
        return found;
    }

    private static List<Count> values(Facets counted, Facet facet, int most) throws IOException {
        FacetResult result;
        try {
            result = counted.getTopChildren(most, facet.label());
        } catch (IllegalArgumentException unknown) { // no document has this facet
            return List.of();
        }
        List<Count> values = new ArrayList<>();
        if (result != null) {
            for (LabelAndValue each : result.labelValues) {
                values.add(new Count(each.label, each.value.longValue()));
            }
        }
        return values;
    }

    private @Nullable SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
        Counting now = counting;
        if (now == null || now.reader() != reader) {
            if (reader.numDocs() == 0) {
                return null;
            }
            now = new Counting(reader, new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS));
            counting = now;
        }
        return now.state();
    }
}
