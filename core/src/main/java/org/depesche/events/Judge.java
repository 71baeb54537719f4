package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;

/**
 * Reviews what the rows found in an article. A finding that is mostly wrong in such a place is dropped, or given the type that it mostly has there; a word that no row knows, or whose row did
 * not fire, is added when it likely carries an act.
 */
final class Judge {
    private final Scorer scorer;
    private final Candidates candidates;
    private final ScorerFeatures features;
    private final Additions additions;

    Judge(Scorer scorer, Codebook codebook, Codes codes, ScorerFeatures features, Roles roles) {
        this.scorer = scorer;
        this.candidates = new Candidates(codebook, roles);
        this.features = features;
        this.additions = new Additions(scorer, codebook, codes, roles);
    }

    /** The findings of the next sentence. */
    List<Finding> judged(Sentence sentence, List<Finding> byRows) {
        List<Candidate> all = candidates.of(sentence, byRows);
        Map<Candidate, int[]> rows = features.of(sentence, all, false);
        List<Finding> judged = new ArrayList<>();
        List<Candidate> silent = new ArrayList<>();
        for (Candidate candidate : all) {
            Finding found = candidate.found();
            if (found == null) {
                silent.add(candidate);
                continue;
            }
            double[] likely = scorer.types().probabilities(rows.get(candidate));
            double as = likely[1 + found.code().type().ordinal()];
            if (as >= scorer.thresholds().keep()) {
                judged.add(found.likely(as));
            } else {
                additions.instead(candidate, rows.get(candidate), likely).ifPresent(judged::add);
            }
        }
        Meant meant = new Meant(sentence, judged);
        silent.removeIf(candidate -> meant.contains(candidate.head()));
        for (Candidate candidate : silent) {
            int[] row = rows.get(candidate);
            additions.of(candidate, row, scorer.types().probabilities(row)).filter(added -> judged.stream().noneMatch(other -> isSame(other, added))).ifPresent(judged::add);
        }
        return judged;
    }

    /** The candidates of the next sentence. */
    List<Sample> samples(Sentence sentence, List<Finding> byRows, boolean blind) {
        List<Candidate> all = candidates.of(sentence, byRows);
        Map<Candidate, int[]> rows = features.of(sentence, all, blind);
        return all.stream().map(candidate -> sample(candidate, rows.get(candidate))).toList();
    }

    private Sample sample(Candidate candidate, int[] row) {
        Finding found = candidate.found();
        return new Sample(candidate.head().span(), depth(candidate), candidate.kind() == Predicate.Kind.VERB, found == null ? null : found.code().type(), features.type(candidate), row);
    }

    /** What would be made of the words that carry an act, were its type known. */
    List<Finding> told(Sentence sentence, List<Finding> byRows, Map<Span, EventType> carriers) {
        List<Candidate> all = candidates.of(sentence, byRows);
        Map<Candidate, int[]> rows = features.of(sentence, all, false);
        List<Finding> told = new ArrayList<>();
        for (Candidate candidate : all) {
            EventType type = carriers.get(candidate.head().span());
            Finding found = candidate.found();
            if (type != null && found != null && found.code().type() == type) {
                told.add(found);
            } else if (type != null) {
                additions.finding(candidate, rows.get(candidate), type, 1).ifPresent(told::add);
            }
        }
        return told;
    }

    private static int depth(Candidate candidate) {
        List<Token> tokens = candidate.sentence().tokens();
        int depth = 0;
        for (Token at = candidate.head(); at.head() >= 0 && depth < tokens.size(); at = tokens.get(at.head())) {
            depth++;
        }
        return depth;
    }

    /** Two words of one phrase or clause that carry the same act: "übte Kritik". */
    private static boolean isSame(Finding other, Finding added) {
        boolean joined = other.head().head() == added.head().index() || added.head().head() == other.head().index() || other.head().index() == added.head().index();
        return joined && other.code().type() == added.code().type();
    }
}
