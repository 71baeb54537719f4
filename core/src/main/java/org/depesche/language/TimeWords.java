package org.depesche.language;

import java.util.HashMap;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** The words that times are put together from (table {@code time-words}), by role. */
final class TimeWords {
    static final String MONTH = "month";
    static final String WEEKDAY = "weekday";
    static final String WEEKLY = "weekly";
    static final String SEASON = "season";
    static final String DAYPART = "daypart";
    static final String UNIT = "unit";
    static final String NUMBER = "number";
    static final String SHIFT = "shift";
    static final String PHASE = "phase";
    static final String APPROX = "approx";
    static final String ORDINAL = "ordinal";
    static final String DECADE = "decade";
    static final String YEAR_CUE = "year-cue";
    static final String NO_YEAR_CUE = "no-year-cue";
    static final String LENGTH = "length";
    static final String LENGTH_ENDING = "length-ending";
    static final String LONG = "long";
    static final String AGE = "age";
    static final String EVERY = "every";
    static final String FUTURE_VERB = "future-verb";
    static final String PAST_VERB = "past-verb";

    private final Map<String, Map<String, String>> roles = new HashMap<>();

    private TimeWords() {}

    static TimeWords of(Lexicon lexicon) {
        TimeWords words = new TimeWords();
        for (Table.Row row : lexicon.table("time-words").rows()) {
            Map<String, String> role = words.roles.computeIfAbsent(row.get("role"), name -> new HashMap<>());
            row.list("forms").forEach(form -> role.put(form, row.get("value")));
        }
        return words;
    }

    /** The value of a word in small letters; null where it does not play that role. */
    @Nullable String value(String role, String lower) {
        return role(role).get(lower);
    }

    boolean is(String role, String lower) {
        return role(role).containsKey(lower);
    }

    Map<String, String> role(String role) {
        return roles.getOrDefault(role, Map.of());
    }

    /** A month's or weekday's number; 0 for another word. An abbreviation may have its full stop. */
    int number(String role, String lower) {
        String value = value(role, lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
