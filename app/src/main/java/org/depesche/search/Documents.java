package org.depesche.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
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
