package org.depesche.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param facts the facts, in order
 * @param total how many there are in all
 * @param next where the next page begins, for {@link Slice#after}; empty on the last page
 */
public record Found<T>(List<T> facts, long total, String next) {

    public Found {
        facts = List.copyOf(facts);
    }
}
