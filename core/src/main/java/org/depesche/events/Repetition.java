package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.article.PartKind;

/** The same act told in headline, lead and body is one event: the telling that says most stays, the body before the headline. */
final class Repetition {
    private final Roles roles;

    Repetition(Roles roles) {
        this.roles = roles;
    }

    List<Finding> removed(List<Finding> findings) {
        List<Finding> ranked = findings.stream().sorted(Comparator.comparingInt((Finding f) -> rank(f.sentence().part())).thenComparingInt(f -> -f.detail())
                .thenComparingInt(f -> f.trigger().getFirst().start())).toList();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ranked) {
            if (kept.stream().noneMatch(other -> isSame(other, finding))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static int rank(PartKind part) {
        return switch (part) {
            case PARAGRAPH -> 0;
            case LEAD -> 1;
            case CAPTION, SUBHEADING -> 2;
            case HEADLINE, KICKER -> 3;
            case DATELINE, CREDIT, BYLINE, AGENCY, RIGHTS, FURNITURE -> 4;
        };
    }

    /** Told outside the body, the same type between the same parties is the same act; in the body the mode and word must agree as well. */
    private boolean isSame(Finding kept, Finding other) {
        if (kept.code().type() != other.code().type() || !meet(roles.ids(kept.actors()), roles.ids(other.actors()))) {
            return false;
        }
        boolean recipients = meet(roles.ids(kept.recipients()), roles.ids(other.recipients()));
        if (rank(other.sentence().part()) > 0) {
            return recipients;
        }
        boolean mode = kept.code().mode() == null || other.code().mode() == null || kept.code().mode().equals(other.code().mode());
        return recipients && mode && kept.head().lemma().equals(other.head().lemma());
    }

    private static boolean meet(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return true;
        }
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return !both.isEmpty();
    }
}
