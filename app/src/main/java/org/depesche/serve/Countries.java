package org.depesche.serve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of countries by their ISO 3166 code of three letters. Thread-safe. */
final class Countries {
    private static final Map<String, String> SHORT = shorter();

    private Countries() {}

    private static Map<String, String> shorter() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            codes.put(Locale.of("", two).getISO3Country(), two);
        }
        return Map.copyOf(codes);
    }

    /** The name in a language; empty where the code is none. */
    static String name(String three, Locale locale) {
        String two = SHORT.get(three);
        return two == null ? "" : Locale.of("", two).getDisplayCountry(locale);
    }
}
