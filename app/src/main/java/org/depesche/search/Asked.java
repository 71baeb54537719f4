package org.depesche.search;

import java.util.Map;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Turns filters into the index's queries. Every word must occur; words in quotation marks, of whatever style, in that order. Thread-safe. */
final class Asked {
    private static final String MARKS = "\"„“”»«";

    private final QueryBuilder words = new QueryBuilder(German.ofQuestions());

    /** What asks for the facts of a kind that a filter lets through. */
    Query of(FactKind kind, Filter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Fields.FACT, kind.label())), Occur.FILTER);
        for (Map.Entry<Criterion, String> entry : filter.values().entrySet()) {
            Occur occur = entry.getKey() == Criterion.Q ? Occur.MUST : Occur.FILTER;
            all.add(one(entry.getKey(), entry.getValue()), occur);
        }
        return all.build();
    }

    private Query one(Criterion criterion, String value) {
        return switch (criterion) {
            case FROM -> LongPoint.newRangeQuery(Fields.DAYS, Days.first(value), Long.MAX_VALUE);
            case TO -> LongPoint.newRangeQuery(Fields.DAYS, Days.UNKNOWN + 1, Days.last(value));
            case CONFIDENCE -> DoublePoint.newRangeQuery(Fields.CONFIDENCE, Double.parseDouble(value), 1);
            case ISSUE -> words(Fields.ISSUE_WORDS, value);
            case Q, ABOUT -> words(Fields.WORDS, value);
            case DYAD -> term(criterion, Documents.dyad(value.substring(0, value.indexOf(',')).strip(), value.substring(value.indexOf(',') + 1).strip()));
            case ACTOR, RECIPIENT, SPEAKER, PARTY, COUNTRY, TYPE, MODE, STATUS, KIND, STANCE, PUBLISHER, AGENCY, CONTEXT, RECORD -> term(criterion, value);
        };
    }

    private static Query term(Criterion criterion, String value) {
        return new TermQuery(new Term(criterion.label(), Documents.folded(value)));
    }

    private Query words(String field, String value) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        boolean phrase = false;
        int start = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || MARKS.indexOf(value.charAt(at)) >= 0) {
                Query part = part(field, value.substring(start, at), phrase && at < value.length());
                if (part != null) {
                    all.add(part, Occur.MUST);
                    any = true;
                }
                phrase = !phrase;
                start = at + 1;
            }
        }
        return any ? all.build() : new MatchNoDocsQuery("no words");
    }

    private @Nullable Query part(String field, String words, boolean phrase) {
        return phrase ? this.words.createPhraseQuery(field, words) : this.words.createBooleanQuery(field, words, Occur.MUST);
    }
}
