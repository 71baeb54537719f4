package org.depesche.serve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/** Names of countries by their ISO 3166 code of three letters, and of international bodies by the codebook's ids. Thread-safe. */
final class Countries {
    private static final Map<String, String> SHORT = shorter();

    private static final Map<String, String> BODIES = bodies();

    private Countries() {}

    private static Map<String, String> bodies() {
        Map<String, String> names = new HashMap<>();
        for (Table.Row row : Lexicon.standard().table("bodies").rows()) {
            String id = row.get("id");
            int colon = id.indexOf(':');
            if (colon >= 0) {
                names.merge(id, name(row), (kept, other) -> row.list("names").stream().anyMatch(id.substring(colon + 1)::equalsIgnoreCase) ? other : kept);
            }
        }
        return Map.copyOf(names);
    }

    /** The body's first name as it stands alone: {@code Europäisch* Gerichtshof}, masculine, is "Europäischer Gerichtshof". */
    private static String name(Table.Row row) {
        String ending = switch (row.get("gender")) {
            case "m" -> "er";
            case "n" -> "es";
            default -> "e";
        };
        return row.list("names").getFirst().replace("*", ending);
    }

    private static Map<String, String> shorter() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            codes.put(Locale.of("", two).getISO3Country(), two);
        }
        return Map.copyOf(codes);
    }

    /**
     * The German name of an international body by the codebook's id, such as IGO:NSG; of the rows with one id that whose names have its letters. Empty for
     * others.
     */
    static String body(String id) {
        return BODIES.getOrDefault(id, "");
    }

    /** The name in a language; empty where the code is none. */
    static String name(String three, Locale locale) {
        String two = SHORT.get(three);
        return two == null ? "" : Locale.of("", two).getDisplayCountry(locale);
    }
}
