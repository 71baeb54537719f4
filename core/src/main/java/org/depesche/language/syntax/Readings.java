package org.depesche.language.syntax;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depesche.language.Morphology.Number;
import org.jspecify.annotations.Nullable;

/**
 * All that the dictionary knows of a word form. Immutable.
 *
 * @param ambiguity the word classes that it may have, as one string: words with the same string behave alike
 * @param cells the cells that it may fill as a noun, name, pronoun or article
 * @param adjective the cells as an adjective after a definite article, after "ein", and without either
 * @param governed the cases that it governs as a preposition, as bits
 * @param lemmas its dictionary form as a word of each class
 * @param verbs its readings as a verb
 */
record Readings(String ambiguity, int cells, List<Integer> adjective, int governed, Map<WordClass, String> lemmas, List<VerbReading> verbs) {
    static final Readings UNKNOWN = new Readings("?", 0, List.of(0, 0, 0), 0, Map.of(), List.of());

    /** The word classes of the dictionary that share lemmas. */
    enum WordClass {
        NOUN, NAME, ADJECTIVE, ADVERB, PREPOSITION, ARTICLE, PRONOUN, VERB, OTHER
    }

    /** What an adjective's ending depends on. */
    enum Declension {
        WEAK, MIXED, STRONG
    }

    Readings {
        adjective = List.copyOf(adjective);
        lemmas = Map.copyOf(lemmas);
        verbs = List.copyOf(verbs);
    }

    boolean isKnown() {
        return !ambiguity.equals(UNKNOWN.ambiguity);
    }

    /** Whether all readings are finite forms, and none an imperative of one, which particles and interjections look like ("bitte"): "<i>dämpft</i> die Hoffnungen" is a verb. */
    boolean isIndubitablyVerb() {
        return verbs.stream().allMatch(verb -> verb.kind().isFinite() && !(verb.kind() == VerbReading.Kind.IMPERATIVE && verb.number() == Number.SING));
    }

    int adjectiveCells(Declension declension) {
        return adjective.get(declension.ordinal());
    }

    @Nullable String lemma(WordClass wordClass) {
        return lemmas.get(wordClass);
    }

    /** These readings with the lemma of the small-letter form's adjective, for capitals are also in names ("das <i>Europäische</i> Parlament"). */
    Readings withAdjective(Readings small) {
        String lemma = small.lemma(WordClass.ADJECTIVE);
        if (lemma == null || lemmas.containsKey(WordClass.ADJECTIVE)) {
            return this;
        }
        Map<WordClass, String> more = new EnumMap<>(WordClass.class);
        more.putAll(lemmas);
        more.put(WordClass.ADJECTIVE, lemma);
        return new Readings(ambiguity, cells, adjective, governed, more, verbs);
    }

    /** These readings, of the small-letter form of a capitalised word ("im <i>Europäischen</i> Parlament"). */
    Readings capitalised() {
        return new Readings("^" + ambiguity, cells, adjective, governed, lemmas, verbs);
    }

    /** These readings as of a sentence's first word, whose small-letter form has the others. */
    Readings or(Readings small) {
        Map<WordClass, String> both = new EnumMap<>(WordClass.class);
        both.putAll(small.lemmas);
        both.putAll(lemmas);
        List<Integer> either = List.of(adjective.get(0) | small.adjective.get(0), adjective.get(1) | small.adjective.get(1), adjective.get(2) | small.adjective.get(2));
        return new Readings(small.ambiguity + "^" + ambiguity, cells | small.cells, either, small.governed, both, small.verbs.isEmpty() ? verbs : small.verbs);
    }
}
