package org.depesche.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.depesche.search.Criterion;
import org.depesche.search.Filter;

/**
 * The values of a filter, as forms show them.
 *
 * @param values by the criterion's name
 */
public record Filters(Map<String, String> values) {

    public Filters {
        values = Map.copyOf(values);
    }

    static Filters of(Filter filter) {
        Map<String, String> named = new LinkedHashMap<>();
        filter.values().forEach((criterion, value) -> named.put(criterion.label(), value));
        return new Filters(named);
    }

    /** The value for a criterion; empty where it has none. */
    public String value(Criterion criterion) {
        return values.getOrDefault(criterion.label(), "");
    }

    /** Whether anything is chosen. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
