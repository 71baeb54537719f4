package org.depesche.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.depesche.language.Morphology.Mood;
import org.jspecify.annotations.Nullable;

/** The ten columns of a word in CoNLL-U. Stateless. */
final class ConlluRow {
    static final String NOTHING = "_";
    private static final String KONJUNKTIV = "Konjunktiv=";

    private ConlluRow() {}

    /** The line of a word, without its end; {@code misc} is what its last column holds already. */
    static String of(String id, Token token, String misc) {
        return String.join("\t", id, column(token.form()), column(token.lemma()), token.upos().name(), column(token.stts()), features(token.morphology()),
                String.valueOf(token.head() + 1), column(token.relation()), NOTHING, misc(token.morphology().mood(), misc));
    }

    /** The line of the surface word that stands for the words from one id to another. */
    static String surface(int first, int last, String form, String misc) {
        return String.join("\t", first + "-" + last, column(form), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, misc);
    }

    /** Inflection as universal features, sorted by name; both Konjunktive are {@code Mood=Sub}. */
    static String features(Morphology morphology) {
        StringJoiner features = new StringJoiner("|");
        add(features, "Case", morphology.gramCase());
        add(features, "Gender", morphology.gender());
        if (morphology.mood() != null) {
            features.add(morphology.mood().isKonjunktiv() ? "Mood=Sub" : "Mood=" + title(morphology.mood()));
        }
        add(features, "Number", morphology.number());
        if (morphology.person() != null) {
            features.add("Person=" + (morphology.person().ordinal() + 1));
        }
        add(features, "Tense", morphology.tense());
        add(features, "VerbForm", morphology.verbForm());
        return features.length() == 0 ? NOTHING : features.toString();
    }

    /** Text as one column: never empty, no tabs and line ends. */
    static String column(String text) {
        String squeezed = text.strip().replaceAll("\\s+", " ");
        return squeezed.isEmpty() ? NOTHING : squeezed;
    }

    /** Which Konjunktiv it is, and what stood there. */
    private static String misc(@Nullable Mood mood, String misc) {
        List<String> entries = new ArrayList<>(misc.equals(NOTHING) || misc.isBlank() ? List.of() : Arrays.asList(misc.split("\\|")));
        entries.removeIf(entry -> entry.startsWith(KONJUNKTIV));
        if (mood != null && mood.isKonjunktiv()) {
            entries.addFirst(KONJUNKTIV + (mood == Mood.KONJUNKTIV_1 ? "I" : "II"));
        }
        return entries.isEmpty() ? NOTHING : String.join("|", entries);
    }

    private static void add(StringJoiner features, String name, @Nullable Enum<?> value) {
        if (value != null) {
            features.add(name + "=" + title(value));
        }
    }

    private static String title(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
