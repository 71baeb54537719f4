package org.depesche.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;

/** Makes the index's documents of a record's facts: one for the article, one for each fact. */
final class Documents {
    /** How what can be counted is counted: a fact may have several values of each. */
    static final FacetsConfig FACETS = facets();

    private static final int FACTS_OF_A_RECORD = 100_000;

    private Documents() {}

    /** The store's number of the record whose fact has this place. */
    static long row(long place) {
        return place / FACTS_OF_A_RECORD;
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.label(), true);
            config.setRequireDimCount(facet.label(), false);
        }
        return config;
    }

    /** The documents of these facts. */
    static List<Document> of(StoredFacts facts) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(article(facts));
        facts.sayings().forEach(saying -> drafts.add(saying(saying)));
        facts.acts().forEach(act -> drafts.add(act(act)));
        facts.stands().forEach(stand -> drafts.add(stand(stand)));
        List<Document> documents = new ArrayList<>();
        for (int n = 0; n < drafts.size(); n++) {
            documents.add(FACETS.build(drafts.get(n).at(facts.article().row() * FACTS_OF_A_RECORD + n)));
        }
        return documents;
    }

    private static Draft article(StoredFacts facts) {
        Draft draft = new Draft(FactKind.ARTICLE, facts.article(), "").day(facts.article().published()).words(facts.article().text());
        facts.acts().forEach(act -> draft.all(act.actors()).all(act.recipients()));
        facts.sayings().forEach(saying -> draft.party(saying.speaker()));
        return draft;
    }

    private static Draft saying(Fact.Saying saying) {
        return new Draft(FactKind.STATEMENT, saying.article(), saying.key())
                .day(saying.date() == null ? saying.article().published() : saying.date())
                .words(saying.words("message"))
                .parties(Criterion.ACTOR, saying.speaker())
                .parties(Criterion.SPEAKER, saying.speaker())
                .parties(Criterion.RECIPIENT, saying.addressee())
                .dyads(some(saying.speaker()), some(saying.addressee()))
                .term(Criterion.KIND, saying.kind())
                .confidence(saying.confidence());
    }

    private static Draft act(Fact.Act act) {
        Draft draft = new Draft(FactKind.EVENT, act.article(), act.key())
                .day(act.date() == null ? act.article().published() : act.date())
                .words(act.evidence().text())
                .dyads(act.actors(), act.recipients())
                .term(Criterion.TYPE, act.type())
                .term(Criterion.MODE, act.mode())
                .term(Criterion.STATUS, act.status())
                .intensity(act.intensity())
                .confidence(act.confidence());
        act.actors().forEach(party -> draft.parties(Criterion.ACTOR, party));
        act.recipients().forEach(party -> draft.parties(Criterion.RECIPIENT, party));
        act.contexts().forEach(context -> draft.term(Criterion.CONTEXT, context));
        return draft;
    }

    private static Draft stand(Fact.Stand stand) {
        return new Draft(FactKind.POSITION, stand.article(), stand.key())
                .day(stand.article().published())
                .words(stand.evidence().text())
                .issue(stand.issue())
                .parties(Criterion.ACTOR, stand.actor())
                .term(Criterion.STANCE, stand.stance());
    }

    private static List<Fact.Party> some(Fact.@Nullable Party party) {
        return party == null ? List.of() : List.of(party);
    }

    /** A document in the making. */
    private static final class Draft {
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
                    term(Criterion.DYAD, dyad(actor.handle(), recipient.handle()));
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
                document.add(new StringField(criterion.label(), folded(value), Field.Store.NO));
            }
            return fresh;
        }

        private void facet(Criterion criterion, String value) {
            Facet.of(criterion).filter(facet -> seen.add("facet\t" + facet.label() + "\t" + value)).ifPresent(facet -> document.add(new SortedSetDocValuesFacetField(facet.label(), cut(value))));
        }

        private static String cut(String value) {
            return value.length() <= 200 ? value : value.substring(0, 200);
        }
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

    /** Two handles as one term, whichever comes first. */
    static String dyad(String one, String other) {
        return folded(one).compareTo(folded(other)) <= 0 ? one + "," + other : other + "," + one;
    }

    /** A value as it stands in the index: small letters, no longer than Lucene takes. */
    static String folded(String value) {
        String low = value.toLowerCase(Locale.ROOT);
        return low.length() <= 500 ? low : low.substring(0, 500);
    }
}
