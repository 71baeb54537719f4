package org.depesche.language.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.depesche.language.syntax.Readings.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * German word forms and their readings: german-pos-dict (Naber; data CC BY-SA 4.0) as a morfologik automaton, and for compounds that
 * it lacks the readings of the longest known word that they end in ("Terrormiliz" as "Miliz"). Thread-safe; keeps what it looked up last.
 */
public final class Dictionary {
    private static final String FILE = "/org/languagetool/resource/de/german";
    private static final int KEPT = 1 << 15;
    private static final int SHORTEST = 7;
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;

    private final morfologik.stemming.@Nullable Dictionary automaton;
    private final AtomicReferenceArray<Known> kept = new AtomicReferenceArray<>(KEPT);

    private record Known(String form, Readings readings) {}

    private Dictionary(morfologik.stemming.@Nullable Dictionary automaton) {
        this.automaton = automaton;
    }

    /** The dictionary from the class path. */
    public static Dictionary load() throws IOException {
        try (InputStream words = morfologik.stemming.Dictionary.class.getResourceAsStream(FILE + ".dict");
                InputStream about = morfologik.stemming.Dictionary.class.getResourceAsStream(FILE + ".info")) {
            if (words == null || about == null) {
                throw new IOException("german-pos-dict is not on the class path");
            }
            return new Dictionary(morfologik.stemming.Dictionary.read(words, about));
        }
    }

    /** A dictionary without words, to measure what the words are worth. */
    public static Dictionary none() {
        return new Dictionary(null);
    }

    /** The readings of a form as it stands, compounds included. */
    Readings of(String form) {
        int place = form.hashCode() * 0x9e3779b1 >>> 17;
        Known known = kept.get(place);
        if (known == null || !known.form.equals(form)) {
            known = new Known(form, find(form));
            kept.set(place, known);
        }
        return known.readings;
    }

    /** The readings of a form that begins a sentence: those of its small-letter form too. */
    Readings ofFirst(String form) {
        if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return of(form);
        }
        Readings small = exact(form.toLowerCase(Locale.ROOT));
        Readings same = of(form);
        return !small.isKnown() ? same : same.isKnown() && "~^".indexOf(same.ambiguity().charAt(0)) < 0 ? same.or(small) : small;
    }

    private Readings find(String form) {
        Readings exact = exact(form);
        if (form.isEmpty() || !Character.isLetter(form.charAt(0))) {
            return exact;
        }
        Readings small = Character.isUpperCase(form.charAt(0)) ? exact(form.toLowerCase(Locale.ROOT)) : exact;
        if (exact.isKnown() || small.isKnown()) {
            return exact.isKnown() ? exact.withAdjective(small) : small.capitalised();
        }
        return form.length() < SHORTEST ? exact : compound(form);
    }

    private Readings compound(String form) {
        boolean noun = Character.isUpperCase(form.charAt(0));
        for (int cut = SHORTEST_HEAD; cut <= form.length() - SHORTEST_TAIL; cut++) {
            char first = form.charAt(cut);
            String tail = noun ? Character.toUpperCase(first) + form.substring(cut + 1) : form.substring(cut);
            Readings found = Character.isLetter(first) ? exact(tail) : Readings.UNKNOWN;
            if (found.isKnown() && (noun ? found.lemmas().containsKey(WordClass.NOUN) : isOpen(found))) {
                return compound(form.substring(0, cut), found, noun);
            }
        }
        return Readings.UNKNOWN;
    }

    private static boolean isOpen(Readings found) {
        return found.lemmas().containsKey(WordClass.ADJECTIVE) || found.lemmas().containsKey(WordClass.VERB);
    }

    private static Readings compound(String head, Readings tail, boolean noun) {
        Map<WordClass, String> lemmas = new EnumMap<>(WordClass.class);
        boolean hyphen = head.endsWith("-");
        tail.lemmas().forEach((wordClass, lemma) -> lemmas.put(wordClass, head + (noun && !hyphen ? lemma.toLowerCase(Locale.ROOT) : lemma)));
        List<VerbReading> verbs = tail.verbs().stream()
                .map(verb -> new VerbReading(head + verb.lemma(), verb.kind(), verb.person(), verb.number(), verb.joined()))
                .toList();
        return new Readings("~" + tail.ambiguity(), tail.cells(), tail.adjective(), 0, lemmas, verbs);
    }

    /** The readings that the dictionary itself has. */
    private Readings exact(String form) {
        if (automaton == null) {
            return Readings.UNKNOWN;
        }
        List<WordData> found = new DictionaryLookup(automaton).lookup(form);
        return found.isEmpty() ? Readings.UNKNOWN : new Gatherer().gather(found);
    }

    /** Puts the tags of one form together. */
    private static final class Gatherer {
        private final TreeSet<String> classes = new TreeSet<>();
        private final Map<WordClass, String> lemmas = new EnumMap<>(WordClass.class);
        private final List<VerbReading> verbs = new ArrayList<>();
        private final int[] adjective = new int[3];
        private int cells;
        private int governed;
        private @Nullable String infinitive;

        Readings gather(List<WordData> found) {
            for (WordData word : found) {
                CharSequence tag = word.getTag();
                CharSequence stem = word.getStem();
                if (tag != null && stem != null) {
                    add(new DictionaryTag(tag.toString()), stem.toString());
                }
            }
            if (infinitive != null) {
                lemmas.putIfAbsent(WordClass.NOUN, infinitive);
            }
            return new Readings(String.join("", classes), cells, List.of(adjective[0], adjective[1], adjective[2]), governed, lemmas, verbs);
        }

        private void add(DictionaryTag tag, String lemma) {
            WordClass wordClass = tag.wordClass();
            classes.add(tag.shortClass());
            lemma(tag, wordClass, lemma);
            switch (wordClass) {
                case VERB -> verbs.add(tag.verb(lemma));
                case PREPOSITION -> governed |= tag.cases();
                case ADJECTIVE -> declension(tag);
                case NOUN, NAME, PRONOUN, ARTICLE -> cells |= tag.declines() ? tag.cells() : 0;
                case ADVERB, OTHER -> { }
            }
        }

        /** Of several lemmas the first; one as a nominalised infinitive only where there is no other ("Stunden" is of "Stunde"). */
        private void lemma(DictionaryTag tag, WordClass wordClass, String lemma) {
            if (wordClass == WordClass.NOUN && tag.isInfinitive()) {
                infinitive = lemma;
            } else {
                lemmas.putIfAbsent(wordClass, lemma);
            }
        }

        private void declension(DictionaryTag tag) {
            if (tag.cases() != 0) {
                boolean all = !tag.isWeak() && !tag.isMixed() && !tag.isStrong();
                adjective[0] |= all || tag.isWeak() ? tag.cells() : 0;
                adjective[1] |= all || tag.isMixed() ? tag.cells() : 0;
                adjective[2] |= all || tag.isStrong() ? tag.cells() : 0;
            }
        }
    }
}
