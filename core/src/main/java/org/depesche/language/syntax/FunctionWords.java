package org.depesche.language.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Lemmas of pronouns, determiners and ordinals, by the table {@code functionwords}. Immutable. */
final class FunctionWords {
    private final Map<String, String> lemmas = new HashMap<>();

    FunctionWords(Table table) {
        for (Table.Row row : table.rows()) {
            for (String form : row.list("forms")) {
                for (String tag : row.list("tags")) {
                    lemmas.putIfAbsent(key(form, tag), row.get("lemma"));
                }
            }
        }
    }

    /** The lemma of a form with that STTS tag; null where the table has none. */
    @Nullable String lemma(String form, String tag) {
        return lemmas.get(key(form.toLowerCase(Locale.ROOT), tag));
    }

    private static String key(String form, String tag) {
        return tag + " " + form;
    }
}
