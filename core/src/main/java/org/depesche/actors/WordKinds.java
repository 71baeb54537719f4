package org.depesche.actors;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What sorts of word a form may be by german-pos-dict (Naber; data CC BY-SA 4.0): common noun, adjective, verb, and of names the first names, surnames, towns, countries, waters
 * and other places apart. Thread-safe.
 */
final class WordKinds {
    private static final String FILE = "/org/languagetool/resource/de/german";
    private static final List<String> NAMES = List.of("VOR", "NAC", "PER", "STD", "COU", "GEO", "WAT");
    private static final int LONGEST = 60; // letters of a word that is looked up

    private final Dictionary automaton;

    private WordKinds(Dictionary automaton) {
        this.automaton = automaton;
    }

    /** The dictionary from the class path. */
    static WordKinds load() throws IOException {
        try (InputStream words = Dictionary.class.getResourceAsStream(FILE + ".dict"); InputStream about = Dictionary.class.getResourceAsStream(FILE + ".info")) {
            if (words == null || about == null) {
                throw new IOException("german-pos-dict is not on the class path");
            }
            return new WordKinds(Dictionary.read(words, about));
        }
    }

    /** A bit for each sort; 0 for a form that the dictionary lacks. The last bit tells that it knows the form in small letters. */
    int of(String form) {
        if (form.isEmpty() || form.length() > LONGEST || !Character.isLetter(form.charAt(0))) {
            return 0;
        }
        DictionaryLookup lookup = new DictionaryLookup(automaton);
        int kinds = 0;
        for (WordData word : lookup.lookup(form)) {
            kinds |= 1 << kind(String.valueOf(word.getTag()));
        }
        if (Character.isUpperCase(form.charAt(0)) && !lookup.lookup(form.toLowerCase(Locale.ROOT)).isEmpty()) {
            kinds |= 1 << 12;
        }
        return kinds;
    }

    private static int kind(String tag) {
        if (tag.startsWith("EIG")) {
            int name = NAMES.indexOf(tag.substring(tag.lastIndexOf(':') + 1));
            return name < 0 ? 7 : name;
        }
        return tag.startsWith("SUB") ? 8 : tag.startsWith("ADJ") || tag.startsWith("PA") ? 9 : tag.startsWith("VER") ? 10 : 11;
    }
}
