package org.depesche.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.statements.Statement;

/** Events that the scorer finds where the rows know none, or another: type and mode from the weights, roles from where they mostly stand. */
final class Additions {
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.COOPERATE);
    private static final Set<EventType> SPOKEN = EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SUPPORT,
            EventType.CONCEDE);
    private static final List<String> OF_VERB = List.of("obj", "dat", "P:gegen", "P:gegenüber", "P:an", "P:auf", "P:von", "P:zu", "P:mit", "P:für", "P:aus", "P:in");
    private static final List<String> OF_NOUN = List.of("P:gegen", "P:gegenüber", "P:an", "P:auf", "P:mit", "P:für", "P:zu", "P:in");

    private final Scorer scorer;
    private final Codebook codebook;
    private final Codes codes;
    private final Roles roles;

    Additions(Scorer scorer, Codebook codebook, Codes codes, Roles roles) {
        this.scorer = scorer;
        this.codebook = codebook;
        this.codes = codes;
        this.roles = roles;
    }

    /** The event that a word carries of which no row made one. */
    Optional<Finding> of(Candidate candidate, int[] features, double[] likely) {
        int best = best(likely);
        return !isNothing(candidate) && likely[best] >= scorer.thresholds().add() ? finding(candidate, features, EventType.values()[best - 1], likely[best]) : Optional.empty();
    }

    /** Whether the word stands for nothing that is done: "ohne Angriff", or what somebody denies. */
    private boolean isNothing(Candidate candidate) {
        boolean lacking = candidate.sentence().children(candidate.head(), "case").stream().anyMatch(preposition -> preposition.lemma().equals("ohne"));
        return lacking || roles.statement(candidate.head().span()).filter(Statement::denies).isPresent();
    }

    /** The event that is likelier than what the rows made of the word. */
    Optional<Finding> instead(Candidate candidate, int[] features, double[] likely) {
        int best = best(likely);
        Finding found = candidate.found();
        if (found == null || likely[best] < scorer.thresholds().change()) {
            return Optional.empty();
        }
        EventType type = EventType.values()[best - 1];
        return code(features, type).map(code -> found.with(code, found.rule() + "+scorer", likely[best]));
    }

    private static int best(double[] likely) {
        int best = 1;
        for (int i = 2; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return best;
    }

    private Optional<Codebook.Code> code(int[] features, EventType type) {
        double[] likely = scorer.modes().probabilities(features);
        int best = -1;
        for (int i = 0; i < likely.length; i++) {
            if (scorer.labels().get(i).startsWith(type + " ") && (best < 0 || likely[i] > likely[best])) {
                best = i;
            }
        }
        return Optional.ofNullable(codes.of(type, best < 0 ? Codes.label(type, null) : scorer.labels().get(best)));
    }

    Optional<Finding> finding(Candidate candidate, int[] features, EventType type, double likely) {
        Sentence sentence = candidate.sentence();
        Token head = candidate.head();
        Roles.Filled actors = fill(candidate, actors(candidate));
        Roles.Filled partners = MUTUAL.contains(type) ? fill(candidate, List.of("P:mit", "obj")) : Roles.Filled.NOBODY;
        Roles.Filled recipients = MUTUAL.contains(type) ? Roles.Filled.NOBODY : fill(candidate, recipients(candidate)).without(actors);
        if (actors.isEmpty()) {
            actors = speaker(head, type);
        }
        Roles.Filled acting = actors.and(partners);
        List<Token> words = candidate.kind() == Predicate.Kind.NOUN ? List.of(head) : VerbGroup.of(sentence, head).tokens();
        return code(features, type).map(code -> new Finding(sentence, head, code, status(candidate), acting, recipients.without(acting), Phrase.spans(sentence, words), null, contexts(candidate), "", null,
                MUTUAL.contains(type), "scorer", likely, likely));
    }

    private List<String> contexts(Candidate candidate) {
        Predicate row = candidate.row();
        return row == null ? List.of() : codebook.act(row.act()).map(Codebook.Act::contexts).orElse(List.of());
    }

    private static List<String> actors(Candidate candidate) {
        Predicate row = candidate.row();
        return row != null ? row.actor() : candidate.kind() == Predicate.Kind.NOUN ? List.of("durch", "gen") : List.of("subj");
    }

    private static List<String> recipients(Candidate candidate) {
        Predicate row = candidate.row();
        return row != null ? row.recipient() : candidate.kind() == Predicate.Kind.NOUN ? OF_NOUN : OF_VERB;
    }

    private Roles.Filled fill(Candidate candidate, List<String> slots) {
        Slots places = new Slots(candidate.sentence(), codebook.words(), roles);
        return slots.stream().map(slot -> roles.of(candidate.sentence(), places.fill(candidate.head(), candidate.kind(), slot))).filter(filled -> !filled.isEmpty()).findFirst()
                .orElse(Roles.Filled.NOBODY);
    }

    /** What is said is done by the one who says it: a demand, a threat, an offer. */
    private Roles.Filled speaker(Token head, EventType type) {
        return SPOKEN.contains(type) ? roles.speaker(head.span()).map(key -> new Roles.Filled(Map.of(key, roles.speakerSpan(head.span())))).orElse(Roles.Filled.NOBODY) : Roles.Filled.NOBODY;
    }

    private Status status(Candidate candidate) {
        if (candidate.kind() == Predicate.Kind.NOUN) {
            return Status.ACTUAL;
        }
        Outlook outlook = Outlook.of(VerbGroup.of(candidate.sentence(), candidate.head()), codebook.words(), roles.statement(candidate.head().span()).isPresent(), List.of());
        return switch (outlook) {
            case DONE, DEMANDED, INTENDED, REFUSED -> Status.ACTUAL;
            case NEGATED -> Status.NEGATED;
            case SCHEDULED -> Status.PLANNED;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
        };
    }
}
