package org.depesche.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.jspecify.annotations.Nullable;

/** The orders in which facts are found, and pages of them. Within a day facts stand as in their articles; no two have the same place. */
enum Hits {
    NEWEST(new SortField(Fields.DAY, SortField.Type.LONG, true), new SortField(Fields.PLACE, SortField.Type.LONG)),
    OLDEST(new SortField(Fields.DAY, SortField.Type.LONG), new SortField(Fields.PLACE, SortField.Type.LONG)),
    BEST(SortField.FIELD_SCORE, new SortField(Fields.DAY, SortField.Type.LONG, true), new SortField(Fields.PLACE, SortField.Type.LONG));

    private final Sort sort;

    Hits(SortField... fields) {
        sort = new Sort(fields);
    }

    /** The order that suits a filter: the best first where it has words, else the newest. */
    static Hits of(Filter filter) {
        return filter.hasWords() ? BEST : NEWEST;
    }

    /** A fact's place in the index: the store's number of its record, and its key there. */
    record Hit(long row, String key) {}

    /** A page of what answers a query, in this order. */
    Found<Hit> page(IndexSearcher searcher, Query query, Slice slice) throws IOException {
        int total = searcher.search(query, new TotalHitCountCollectorManager(searcher.getSlices()));
        if (slice.size() == 0 || total == 0) {
            return new Found<>(List.of(), total, "");
        }
        TopFieldDocs top = searcher.searchAfter(after(slice, searcher.getIndexReader().maxDoc() - 1), query, slice.size(), sort, false);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : top.scoreDocs) {
            Document document = searcher.storedFields().document(each.doc);
            hits.add(new Hit(document.getField(Fields.ROW).numericValue().longValue(), document.get(Fields.KEY)));
        }
        boolean more = hits.size() == slice.size();
        return new Found<>(hits, total, more ? cursor((FieldDoc) top.scoreDocs[hits.size() - 1]) : "");
    }

    /** What stands on all pages. */
    static Set<Hit> all(Function<Slice, Found<Hit>> pages) {
        Set<Hit> all = new HashSet<>();
        String after = "";
        do {
            Found<Hit> page = pages.apply(new Slice(Slice.MOST, after));
            all.addAll(page.facts());
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }

    private String cursor(FieldDoc last) {
        int at = this == BEST ? 1 : 0;
        String cursor = last.fields[at] + "." + last.fields[at + 1];
        return this == BEST ? cursor + "." + Float.floatToIntBits((Float) last.fields[0]) : cursor;
    }

    /** The fact that a slice comes after. Its number is the last, for no other fact has the same place. */
    private @Nullable FieldDoc after(Slice slice, int last) {
        String[] parts = slice.after().split("\\.");
        boolean best = this == BEST;
        if (slice.after().isEmpty() || best != (parts.length == 3)) {
            return null;
        }
        try {
            Object day = Long.valueOf(parts[0]);
            Object place = Long.valueOf(parts[1]);
            Object[] fields = best ? new Object[] {Float.intBitsToFloat(Integer.parseInt(parts[2])), day, place} : new Object[] {day, place};
            return new FieldDoc(last, Float.NaN, fields);
        } catch (NumberFormatException wrong) {
            throw new FilterException("after: give the \"next\" of the page before");
        }
    }
}
