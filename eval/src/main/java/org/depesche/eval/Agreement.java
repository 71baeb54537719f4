package org.depesche.eval;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How well what was found agrees with the gold.
 *
 * @param hits found and in the gold
 * @param found found at all
 * @param gold in the gold
 */
record Agreement(int hits, int found, int gold) {

    static <T> Agreement of(Collection<T> found, Collection<T> gold) {
        Set<T> both = new HashSet<>(found);
        both.retainAll(new HashSet<>(gold));
        return new Agreement(both.size(), found.size(), gold.size());
    }

    Agreement plus(Agreement other) {
        return new Agreement(hits + other.hits, found + other.found, gold + other.gold);
    }

    double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    double f1() {
        return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.4f  (P %.4f, R %.4f, gold %d)", f1(), precision(), recall(), gold);
    }
}
