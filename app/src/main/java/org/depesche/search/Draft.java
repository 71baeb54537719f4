package org.depesche.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;

/** A document of the index in the making: a fact, or an article. Used once. */
final class Draft {
    private final Document document = new Document();
    private final Set<String> seen = new LinkedHashSet<>();

    Draft(FactKind kind, Fact.Told article, String key) {
        document.add(new StringField(Fields.FACT, kind.label(), Field.Store.YES));
        document.add(new StoredField(Fields.ROW, article.row()));
        document.add(new LongPoint(Fields.ROW, article.row()));
        document.add(new LongPoint(Fields.ARTICLE, article.number()));
        document.add(new StoredField(Fields.KEY, key));
        term(Criterion.RECORD, article.id());
        term(Criterion.PUBLISHER, article.publisher());
        article.agencies().forEach(agency -> term(Criterion.AGENCY, agency));
    }

    Document at(long place) {
        document.add(new NumericDocValuesField(Fields.PLACE, place));
        return document;
    }

    Draft day(@Nullable String date) {
        long day = Days.first(date);
        document.add(new NumericDocValuesField(Fields.DAY, day));
        if (day != Days.UNKNOWN) {
            document.add(new LongPoint(Fields.DAYS, day));
        }
        return this;
    }

    Draft words(String words) {
        document.add(new TextField(Fields.WORDS, words, Field.Store.NO));
        return this;
    }

    Draft issue(String label) {
        document.add(new TextField(Fields.ISSUE_WORDS, label, Field.Store.NO));
        return term(Criterion.ISSUE, label);
    }

    Draft intensity(double intensity) {
        document.add(new DoubleDocValuesField(Fields.INTENSITY, intensity));
        return this;
    }

    Draft confidence(double confidence) {
        document.add(new DoublePoint(Fields.CONFIDENCE, confidence));
        return this;
    }

    Draft all(List<Fact.Party> parties) {
        parties.forEach(this::party);
        return this;
    }

    /** Somebody who takes part on whichever side. */
    Draft party(Fact.@Nullable Party party) {
        if (party != null) {
            names(party).forEach(name -> once(Criterion.PARTY, name));
            country(party);
        }
        return this;
    }

    /** Somebody in a role: found there by id and by each name, counted by the first of them. */
    Draft parties(Criterion role, Fact.@Nullable Party party) {
        if (party != null) {
            names(party).forEach(name -> once(role, name));
            facet(role, party.handle());
            party(party);
        }
        return this;
    }

    private void country(Fact.Party party) {
        if (party.id().matches("[A-Z]{3}")) {
            term(Criterion.COUNTRY, party.id());
        }
    }

    Draft dyads(List<Fact.Party> actors, List<Fact.Party> recipients) {
        for (Fact.Party actor : actors) {
            for (Fact.Party recipient : recipients) {
                term(Criterion.DYAD, Documents.dyad(actor.handle(), recipient.handle()));
            }
        }
        return this;
    }

    /** A value that is found as it is, and counted. */
    Draft term(Criterion criterion, @Nullable String value) {
        if (value != null && !value.isEmpty() && once(criterion, value)) {
            facet(criterion, value);
        }
        return this;
    }

    private boolean once(Criterion criterion, String value) {
        boolean fresh = seen.add(criterion.label() + "\t" + value);
        if (fresh) {
            document.add(new StringField(criterion.label(), Documents.folded(value), Field.Store.NO));
        }
        return fresh;
    }

    private void facet(Criterion criterion, String value) {
        Facet.of(criterion).filter(facet -> seen.add("facet\t" + facet.label() + "\t" + value)).ifPresent(
                facet -> document.add(new SortedSetDocValuesFacetField(facet.label(), cut(value))));
    }

    private static String cut(String value) {
        return value.length() <= 200 ? value : value.substring(0, 200);
    }

    /** What a party is found by: its id, its whole name, and the name's last word. */
    private static Set<String> names(Fact.Party party) {
        Set<String> names = new LinkedHashSet<>();
        if (!party.id().isEmpty()) {
            names.add(party.id());
        }
        if (!party.name().isEmpty()) {
            names.add(party.name());
            names.add(party.name().substring(party.name().lastIndexOf(' ') + 1));
        }
        return names;
    }
}
