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
            if (row.get("id").contains(":")) {
                names.putIfAbsent(row.get("id"), row.list("names").getFirst());
            }
        }
        return Map.copyOf(names);
    }

    private static Map<String, String> shorter() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            codes.put(Locale.of("", two).getISO3Country(), two);
        }
        return Map.copyOf(codes);
    }

    /** The German name of an international body by the codebook's id, such as IGO:EU; empty where the lexicon has none. */
    static String body(String id) {
        return BODIES.getOrDefault(id, "");
    }

    /** The name in a language; empty where the code is none. */
    static String name(String three, Locale locale) {
        String two = SHORT.get(three);
        return two == null ? "" : Locale.of("", two).getDisplayCountry(locale);
    }
}
