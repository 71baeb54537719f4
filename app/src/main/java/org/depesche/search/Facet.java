package org.depesche.search;

import java.util.Arrays;
import java.util.Optional;

/** What facts are counted by: the criteria that have names as values. */
public enum Facet {
    ACTOR(Criterion.ACTOR), RECIPIENT(Criterion.RECIPIENT), SPEAKER(Criterion.SPEAKER), COUNTRY(Criterion.COUNTRY), DYAD(Criterion.DYAD), TYPE(Criterion.TYPE),
    MODE(Criterion.MODE), STATUS(Criterion.STATUS), KIND(Criterion.KIND), STANCE(Criterion.STANCE), ISSUE(Criterion.ISSUE), CONTEXT(Criterion.CONTEXT),
    PUBLISHER(Criterion.PUBLISHER), AGENCY(Criterion.AGENCY);

    private final Criterion criterion;

    Facet(Criterion criterion) {
        this.criterion = criterion;
    }

    /** The criterion that chooses by the same values. */
    public Criterion criterion() {
        return criterion;
    }

    /** Its name. */
    public String label() {
        return criterion.label();
    }

    static Optional<Facet> of(Criterion criterion) {
        return Arrays.stream(values()).filter(facet -> facet.criterion == criterion).findFirst();
    }
}
