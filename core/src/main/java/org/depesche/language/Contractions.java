package org.depesche.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/** Prepositions written together with an article (table {@code contractions}): "im" is "in dem". */
final class Contractions {
    private static final int LONGEST = 8;

    private final Map<String, List<String>> parts = new HashMap<>();

    private Contractions() {}

    static Contractions of(Lexicon lexicon) {
        Contractions all = new Contractions();
        for (Table.Row row : lexicon.table("contractions").rows()) {
            String preposition = row.get("preposition");
            String article = row.get("article");
            String form = row.get("contraction");
            all.parts.put(form, List.of(preposition, article));
            all.parts.put(capital(form), List.of(capital(preposition), article));
            all.parts.put(upper(form), List.of(upper(preposition), upper(article)));
        }
        return all;
    }

    /** The syntactic words of a form: two for a contraction, in its capitals; else itself. */
    List<String> words(String form) {
        return form.length() > LONGEST ? List.of(form) : parts.getOrDefault(form, List.of(form));
    }

    private static String capital(String word) {
        return upper(word.substring(0, 1)) + word.substring(1);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
