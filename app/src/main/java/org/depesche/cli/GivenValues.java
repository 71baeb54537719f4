package org.depesche.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.events.EventType;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.search.Criterion;
import org.depesche.statements.Statement;
import org.depesche.text.Labelled;

/**
 * The values of filters as people write them, made those of the store: "Russland" is RUS, "reject" is REJECT. A value of a closed list that is not in it is
 * told with those that come near. Immutable and thread-safe.
 */
final class GivenValues {
    private static final int NEAR = 2; // letters otherwise
    private static final int FEW = 12; // values that are named all

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> countries = new TreeSet<>();
    private final Set<String> modes;
    private final Set<String> contexts;

    GivenValues(Lexicon lexicon) {
        for (String table : List.of("countries", "bodies")) {
            for (Table.Row row : lexicon.table(table).rows()) {
                row.list("names").forEach(name -> ids.putIfAbsent(name.toLowerCase(Locale.ROOT), row.get("id")));
            }
        }
        lexicon.table("countries").rows().forEach(row -> countries.add(row.get("id")));
        modes = values(lexicon, "acts", "mode");
        contexts = values(lexicon, "contexts", "context");
    }

    private static Set<String> values(Lexicon lexicon, String table, String column) {
        return lexicon.table(table).rows().stream().map(row -> row.get(column)).filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The value as the store has it.
     *
     * @throws IllegalArgumentException for a value that is in none of the criterion's, with what to give
     */
    String value(Criterion criterion, String given) {
        String value = given.strip();
        return switch (criterion) {
            case ACTOR, RECIPIENT, SPEAKER, PARTY -> party(value);
            case DYAD -> Arrays.stream(value.split(",", -1)).map(this::party).collect(Collectors.joining(","));
            case COUNTRY -> country(value);
            case TYPE -> oneOf(criterion, value.toUpperCase(Locale.ROOT), Arrays.stream(EventType.values()).map(Enum::name).toList());
            case STATUS -> oneOf(criterion, value, labels(Status.values()));
            case KIND -> oneOf(criterion, value, labels(Statement.Kind.values()));
            case STANCE -> oneOf(criterion, value, labels(Position.Stance.values()));
            case MODE -> oneOf(criterion, value, modes);
            case CONTEXT -> oneOf(criterion, value, contexts);
            case Q, ISSUE, ABOUT, FROM, TO, PUBLISHER, AGENCY, RECORD, CONFIDENCE -> value;
        };
    }

    private String country(String given) {
        String id = party(given).toUpperCase(Locale.ROOT);
        return countries.contains(id) ? id : oneOf(Criterion.COUNTRY, given, Stream.concat(countries.stream(), ids.keySet().stream()).toList());
    }

    /** The id of a country or body that is named in German; any other name or id as it is. */
    String party(String given) {
        String name = given.strip();
        return ids.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    private static List<String> labels(Labelled[] values) {
        return Arrays.stream(values).map(Labelled::label).toList();
    }

    private static String oneOf(Criterion criterion, String value, Collection<String> all) {
        if (all.contains(value)) {
            return value;
        }
        String low = value.toLowerCase(Locale.ROOT);
        List<String> near = all.stream()
                .filter(each -> distance(low, each.toLowerCase(Locale.ROOT)) <= NEAR)
                .sorted(Comparator.comparingInt((String each) -> distance(low, each.toLowerCase(Locale.ROOT))).thenComparing(each -> each))
                .limit(3)
                .toList();
        String remedy = !near.isEmpty() ? "did you mean " + String.join(" or ", near) : all.size() <= 20 ? "there are " + String.join(", ", all)
                : "there are " + some(all);
        throw new IllegalArgumentException("--" + criterion.label() + " " + value + ": is none; " + remedy);
    }

    private static String some(Collection<String> all) {
        return all.stream().limit(FEW).collect(Collectors.joining(", ")) + " and " + (all.size() - FEW) + " more";
    }

    /** How many letters must be put in, left out or changed (Levenshtein's distance); no more than the longer word has. */
    static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
