package org.depesche.events;

import java.util.List;
import java.util.Locale;
import org.depesche.language.Morphology;
import org.depesche.language.Morphology.Case;
import org.depesche.language.Morphology.Number;
import org.depesche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun and its adjectives as they stand without an article in the nominative: "dem umstrittenen Gesetz" is "umstrittenes Gesetz", "des
 * Verteidigungsministers" is "Verteidigungsminister". What is not known stays as it is.
 */
final class Nominative {
    private static final List<String> ENDINGS = List.of("en", "em", "er", "es", "e");
    private static final List<String> SINGULAR = List.of("s", "es", "n", "en", "ns");

    private Nominative() {}

    /**
     * @param word a word of the noun's phrase
     * @param noun the noun
     * @param words the word as it is written
     */
    static String of(Token word, Token noun, String words) {
        if (word.index() == noun.index()) {
            return noun(noun, words);
        }
        boolean adjective = (word.stts().equals("ADJA") || word.is("amod")) && word.head() == noun.index() && word.index() < noun.index();
        return adjective ? adjective(words, ending(noun.morphology())) : words;
    }

    private static String noun(Token noun, String words) {
        String lemma = noun.lemma();
        if (noun.morphology().number() == Number.PLUR) {
            boolean dative = noun.morphology().gramCase() == Case.DAT && (words.endsWith("en") || words.endsWith("ern") || words.endsWith("eln"));
            boolean same = words.equals(lemma + "en") || words.equals(lemma + "n") && lemma.endsWith("e");
            return dative && !same && !words.equals(lemma) ? words.substring(0, words.length() - 1) : words;
        }
        return SINGULAR.stream().anyMatch(ending -> words.equals(lemma + ending)) ? lemma : words;
    }

    /** The strong ending; null where the noun's gender is not known. */
    private static @Nullable String ending(Morphology noun) {
        if (noun.number() == Number.PLUR) {
            return "e";
        }
        return noun.gender() == null || noun.number() == null ? null : switch (noun.gender()) {
            case MASC -> "er";
            case FEM -> "e";
            case NEUT -> "es";
        };
    }

    private static String adjective(String words, @Nullable String ending) {
        boolean town = words.endsWith("er") && Character.isUpperCase(words.charAt(0)); // "Berliner" never changes
        if (ending == null || town || words.toUpperCase(Locale.ROOT).equals(words)) {
            return words;
        }
        return ENDINGS.stream().filter(words::endsWith).findFirst().map(old -> words.substring(0, words.length() - old.length()) + ending).orElse(words);
    }
}
