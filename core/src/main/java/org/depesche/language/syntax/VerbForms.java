package org.depesche.language.syntax;

import java.util.Locale;
import org.depesche.language.syntax.Readings.WordClass;
import org.depesche.language.syntax.VerbReading.Kind;

/** Finite and infinite verbs as the dictionary reads them. Stateless. */
final class VerbForms {
    private VerbForms() {}

    /** The infinitive of a word that is tagged as a verb, of a reading that the tag allows; its small-letter form where the dictionary has none. */
    static String lemma(Draft draft, int i) {
        for (VerbReading verb : draft.readings[i].verbs()) {
            if (allows(draft.stts[i], verb.kind())) {
                return verb.lemma();
            }
        }
        String lemma = draft.readings[i].lemma(WordClass.VERB);
        return lemma == null ? draft.forms[i].toLowerCase(Locale.ROOT) : lemma;
    }

    /** Whether a form that the dictionary knows as a verb may have the tag: "würden" is no infinitive, "fänden" nothing but a finite verb. */
    static boolean isPossible(String tag, Readings readings) {
        if (readings.verbs().isEmpty() || "~^".indexOf(readings.ambiguity().charAt(0)) >= 0) {
            return true;
        } else if (tag.charAt(0) != 'V') {
            return readings.lemmas().size() > 1 || !readings.isIndubitablyVerb() || tag.equals("NE") || tag.equals("FM") || tag.equals("XY");
        }
        char kind = tag.charAt(1);
        return (kind == 'V' || readings.ambiguity().indexOf(kind) >= 0) && readings.verbs().stream().anyMatch(verb -> allows(tag, verb.kind()));
    }

    private static boolean allows(String tag, Kind kind) {
        return switch (kind) {
            case INFINITIVE -> tag.endsWith("INF");
            case ZU_INFINITIVE -> tag.endsWith("IZU");
            case PARTICIPLE -> tag.endsWith("PP");
            case IMPERATIVE -> tag.endsWith("IMP");
            default -> tag.endsWith("FIN");
        };
    }
}
