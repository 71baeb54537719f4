package org.depesche.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which facts are asked for: a value for each criterion that matters, all of which must hold. Immutable. */
public final class Filter {
    /** All facts. */
    public static final Filter ALL = new Filter(Map.of());

    private static final int LONGEST = 500;

    private final Map<Criterion, String> values;

    private Filter(Map<Criterion, String> values) {
        this.values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
    }

    /**
     * The filter of these values by the criteria's names; other names and empty values are passed over.
     *
     * @throws FilterException for a value that its criterion cannot take
     */
    public static Filter of(Map<String, String> named) {
        Filter filter = ALL;
        for (Map.Entry<String, String> entry : named.entrySet()) {
            Optional<Criterion> criterion = Criterion.of(entry.getKey());
            if (criterion.isPresent() && !entry.getValue().isBlank()) {
                filter = filter.and(criterion.get(), entry.getValue());
            }
        }
        return filter;
    }

    /** This filter with one more condition, in place of one by the same criterion. Throws {@link FilterException} like {@link #of}. */
    public Filter and(Criterion criterion, String value) {
        String clean = value.strip();
        check(criterion, clean);
        Map<Criterion, String> more = new EnumMap<>(Criterion.class);
        more.putAll(values);
        more.put(criterion, clean);
        return new Filter(more);
    }

    private static void check(Criterion criterion, String value) {
        boolean fits = !value.isEmpty() && value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl) && switch (criterion.form()) {
            case WORDS, PARTY, TERM -> true;
            case PAIR -> value.matches("[^,]+,[^,]+");
            case DAY -> Days.isDay(value);
            case SHARE -> value.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?|\\.\\d{1,6}");
        };
        if (!fits) {
            throw new FilterException(criterion.label() + " \"" + shown(value) + "\": give " + criterion.help());
        }
    }

    private static String shown(String value) {
        String visible = value.codePoints().map(c -> Character.isISOControl(c) ? '\uFFFD' : c).limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return visible.length() < value.length() ? visible + "…" : visible;
    }

    /** The value of a criterion; empty where it does not matter. */
    public Optional<String> value(Criterion criterion) {
        return Optional.ofNullable(values.get(criterion));
    }

    /** The values of all criteria that matter. */
    public Map<Criterion, String> values() {
        return Map.copyOf(values);
    }

    /** Whether words are searched for, so that the best answers come first rather than the newest. */
    public boolean hasWords() {
        return values.containsKey(Criterion.Q);
    }
}
