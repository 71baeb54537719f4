package org.depesche.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The other side of what takes two: who offers or refuses to work together without a word on whom with, does it toward the party that the story last set against him ("Kerry traf Lawrow. … „Wo es
 * möglich ist, werden wir zusammenarbeiten“, sagte Lawrow"). Such a role comes from the context, so the event says so in its rule and is less sure.
 */
final class Counterpart {
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.AGREE, EventType.REJECT, EventType.CONSULT, EventType.COOPERATE);
    private static final int SENTENCES = 5;
    private static final double CONFIDENCE = 0.4;

    private final Roles roles;

    Counterpart(Roles roles) {
        this.roles = roles;
    }

    /** The findings of an article, in reading order, each completed by what stands before it. */
    void complete(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.mutual() && MUTUAL.contains(finding.code().type()) && finding.recipients().isEmpty() && roles.ids(finding.actors()).stream().distinct().count() == 1) {
                int at = i;
                before(findings, at).ifPresent(side -> findings.set(at, finding.with(finding.actors(), side, "counterpart", CONFIDENCE)));
            }
        }
    }

    private Optional<Roles.Filled> before(List<Finding> findings, int at) {
        Finding finding = findings.get(at);
        String id = roles.ids(finding.actors()).getFirst();
        for (int i = at - 1; i >= 0 && finding.sentence().index() - findings.get(i).sentence().index() <= SENTENCES; i--) {
            Roles.Filled both = findings.get(i).actors().and(findings.get(i).recipients());
            Roles.Filled others = roles.otherThan(both, id);
            if (others.actors().size() < both.actors().size() && !others.isEmpty()) {
                return Optional.of(others);
            }
        }
        return Optional.empty();
    }
}
