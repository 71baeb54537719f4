package org.depesche.language.syntax;

import java.util.Arrays;
import java.util.Set;
import org.depesche.language.Morphology.Number;
import org.depesche.language.Morphology.Person;
import org.depesche.language.syntax.Readings.WordClass;
import org.depesche.language.syntax.VerbReading.Kind;
import org.jspecify.annotations.Nullable;

/** One tag of german-pos-dict, such as {@code VER:AUX:3:SIN:KJ1}, taken apart. */
final class DictionaryTag {
    private final String tag;
    private final String first;
    private final Set<String> parts;

    DictionaryTag(String tag) {
        this.tag = tag;
        String[] split = tag.split("[:+]");
        this.first = split[0];
        this.parts = Set.of(Arrays.stream(split).distinct().toArray(String[]::new));
    }

    WordClass wordClass() {
        return switch (first) {
            case "SUB" -> WordClass.NOUN;
            case "EIG" -> WordClass.NAME;
            case "ADJ", "PA1", "PA2" -> WordClass.ADJECTIVE;
            case "ADV" -> WordClass.ADVERB;
            case "PRP" -> WordClass.PREPOSITION;
            case "ART" -> WordClass.ARTICLE;
            case "PRO" -> WordClass.PRONOUN;
            case "VER" -> WordClass.VERB;
            default -> WordClass.OTHER;
        };
    }

    /** A short name of the class as taggers see it. */
    String shortClass() {
        return switch (first) {
            case "SUB" -> "N";
            case "EIG" -> "E";
            case "ADJ" -> parts.contains("PRD") ? "Jd" : "J";
            case "PA1", "PA2" -> parts.contains("PRD") ? "Qd" : "Q";
            case "ADV" -> "D";
            case "PRP" -> "P";
            case "ART" -> "T";
            case "PRO", "KON" -> first.charAt(0) + second();
            case "VER" -> (parts.contains("AUX") ? "A" : parts.contains("MOD") ? "M" : "V") + verbLetter() + (parts.contains("NEB") ? "n" : "");
            default -> first;
        };
    }

    private String second() {
        int start = tag.indexOf(':') + 1;
        int end = tag.indexOf(':', start);
        return start == 0 ? "" : tag.substring(start, end < 0 ? tag.length() : end);
    }

    private String verbLetter() {
        return switch (verbKind()) {
            case PRESENT, PAST -> "f";
            case KONJUNKTIV_1 -> "k";
            case KONJUNKTIV_2 -> "c";
            case IMPERATIVE -> "m";
            case INFINITIVE -> "i";
            case ZU_INFINITIVE -> "z";
            case PARTICIPLE -> "p";
        };
    }

    private Kind verbKind() {
        if (parts.contains("EIZ")) {
            return Kind.ZU_INFINITIVE;
        } else if (parts.contains("INF")) {
            return Kind.INFINITIVE;
        } else if (parts.contains("PA1") || parts.contains("PA2")) {
            return Kind.PARTICIPLE;
        } else if (parts.contains("IMP")) {
            return Kind.IMPERATIVE;
        } else if (parts.contains("KJ1")) {
            return Kind.KONJUNKTIV_1;
        } else if (parts.contains("KJ2")) {
            return Kind.KONJUNKTIV_2;
        }
        return parts.contains("PRT") ? Kind.PAST : Kind.PRESENT;
    }

    VerbReading verb(String lemma) {
        return new VerbReading(lemma, verbKind(), person(), number(), parts.contains("NEB"));
    }

    private @Nullable Person person() {
        return parts.contains("1") ? Person.FIRST : parts.contains("2") ? Person.SECOND : parts.contains("3") ? Person.THIRD : null;
    }

    private @Nullable Number number() {
        return parts.contains("SIN") ? Number.SING : parts.contains("PLU") ? Number.PLUR : null;
    }

    /** The cells of a word that declines. */
    int cells() {
        int numbers = bit("SIN", 0) | bit("PLU", 1);
        int genders = bit("MAS", 0) | bit("FEM", 1) | bit("NEU", 2);
        return Agreement.cells(cases(), numbers, genders);
    }

    /** The cases as bits; of a preposition those that it governs. */
    int cases() {
        return bit("NOM", 0) | bit("AKK", 1) | bit("DAT", 2) | bit("GEN", 3);
    }

    private int bit(String part, int bit) {
        return parts.contains(part) ? 1 << bit : 0;
    }

    boolean isInfinitive() {
        return parts.contains("INF");
    }

    boolean declines() {
        return cases() != 0 || wordClass() == WordClass.PRONOUN;
    }

    /** Whether the form goes with that declension; "DEF", "IND", "SOL" in the dictionary's words. */
    boolean isWeak() {
        return parts.contains("DEF");
    }

    boolean isMixed() {
        return parts.contains("IND");
    }

    boolean isStrong() {
        return parts.contains("SOL");
    }
}
