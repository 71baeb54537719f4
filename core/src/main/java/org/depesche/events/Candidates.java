package org.depesche.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.Upos;
import org.jspecify.annotations.Nullable;

/** The words of a sentence that may carry an act, with what the rows say of each. */
final class Candidates {
    private final Codebook codebook;
    private final Roles roles;

    Candidates(Codebook codebook, Roles roles) {
        this.codebook = codebook;
        this.roles = roles;
    }

    List<Candidate> of(Sentence sentence, List<Finding> byRows) {
        Map<Integer, Finding> found = new HashMap<>();
        Map<Integer, String> within = new HashMap<>();
        for (Finding finding : byRows) {
            found.putIfAbsent(finding.head().index(), finding);
            Token content = finding.content();
            if (content != null) {
                sentence.subtree(content).forEach(token -> within.putIfAbsent(token.index(), finding.stance()));
            }
        }
        Slots slots = new Slots(sentence, codebook.words(), roles);
        List<Candidate> candidates = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Predicate row = codebook.predicate(slots, token).orElse(null);
            kind(token, row).ifPresent(kind -> candidates.add(new Candidate(sentence, token, kind, row, found.get(token.index()), within.getOrDefault(token.index(), ""))));
        }
        return candidates;
    }

    private static Optional<Predicate.Kind> kind(Token token, @Nullable Predicate row) {
        if (row != null) {
            return Optional.of(row.kind());
        }
        if (token.stts().startsWith("VV") && !token.is("aux") && !token.is("cop")) {
            return Optional.of(Predicate.Kind.VERB);
        }
        boolean noun = token.upos() == Upos.NOUN && token.stts().equals("NN") && token.form().length() > 3;
        return noun ? Optional.of(Predicate.Kind.NOUN) : Optional.empty();
    }
}
