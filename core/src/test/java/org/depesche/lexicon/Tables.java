package org.depesche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.lexicon.Table.Row;

/** What every table must keep, and what the tables of acts share. */
final class Tables {
    static final Set<String> STATUSES = Set.of("actual", "planned", "hypothetical", "negated", "historical");

    private static final Pattern BODY = Pattern.compile("(IGO|ARM|NGO|REG):[A-Z0-9]+");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private Tables() {
    }

    static Table of(String name) {
        return Lexicon.standard().table(name);
    }

    static Set<String> column(String table, String column) {
        return of(table).rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    /** PLOVER's types and modes as {@code TYPE mode}; a dash for no mode. */
    static Set<String> modes() {
        return of("intensities").rows().stream().map(row -> code(row.get("type"), row.get("mode"))).collect(Collectors.toSet());
    }

    static String code(String type, String mode) {
        return type + " " + (mode.isEmpty() ? "-" : mode);
    }

    static boolean isActor(String id) {
        return COUNTRIES.contains(id) || id.equals("XKX") || BODY.matcher(id).matches();
    }

    /** The codes of an example: none, or several parted by a semicolon. */
    static Stream<String> codes(Row row) {
        String codes = row.get("codes");
        return codes.equals("none") ? Stream.empty() : Stream.of(codes.split(" ; "));
    }

    static void areSortedAndUniqueBy(Table table, String... key) {
        List<List<String>> keys = table.rows().stream().map(row -> Stream.of(key).map(row::get).toList()).toList();
        assertThat(new HashSet<>(keys)).as("keys of %s", table.name()).hasSameSizeAs(keys);
        assertThat(keys).as(table.name()).isSortedAccordingTo(Tables::byCells);
    }

    private static int byCells(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    static void haveExamplesOfTheirOwn(Table table) {
        List<String> examples = table.rows().stream().map(row -> row.get("example")).toList();
        assertThat(examples).as(table.name()).doesNotHaveDuplicates().allMatch(example -> example.matches("[A-ZÄÖÜ].{10,160}[.?!]"));
    }

    static void haveSources(Table table) {
        assertThat(table.rows()).as(table.name()).isNotEmpty().noneMatch(row -> row.get("source").isEmpty());
    }

    static <T> void all(Table table, Function<Row, T> what, java.util.function.Predicate<T> holds, String because) {
        assertThat(table.rows()).as(because).allSatisfy(row -> assertThat(what.apply(row)).as("%s line %d", table.name(), row.line()).matches(holds));
    }
}
