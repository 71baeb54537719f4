package org.depesche.language.syntax;

import java.util.Arrays;
import java.util.List;
import org.depesche.language.Morphology;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Person;
import org.depesche.language.Morphology.VerbForm;

/** Inflection: phrases by the {@link PhraseTagger}, verbs by the dictionary and the {@link MoodRule}. Immutable. */
public final class MorphologyTagger {
    private final PhraseTagger phrases;
    private final MoodRule moods = new MoodRule();

    public MorphologyTagger(PhraseTagger phrases) {
        this.phrases = phrases;
    }

    /** Tags a draft. */
    public void tag(Draft draft) {
        Arrays.fill(draft.cells, -1);
        List<Phrase> found = Phrase.of(draft);
        int[] cells = phrases.tag(draft, found);
        for (int k = 0; k < cells.length; k++) {
            fill(draft, found.get(k), cells[k]);
        }
        for (int i = 1; i <= draft.size(); i++) {
            if (draft.isTag(i, "V")) {
                draft.morphology[i] = verb(draft, i);
            }
        }
    }

    /** Gives the phrase's cell to its words that inflect. */
    static void fill(Draft draft, Phrase phrase, int cell) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (Phrase.inflects(draft, i)) {
                draft.cells[i] = cell;
                draft.cases[i] = Agreement.cases(phrase.cells()) | Agreement.numbers(phrase.cells()) << 4;
                draft.morphology[i] = new Morphology(Agreement.gramCase(cell), Agreement.number(cell), Agreement.gender(cell), person(draft, i), null, null, null);
            }
        }
    }

    private static Person person(Draft draft, int i) {
        if (!draft.is(i, "PPER") && !draft.is(i, "PRF")) {
            return null;
        }
        return switch (draft.forms[i].toLowerCase(java.util.Locale.ROOT)) {
            case "ich", "mich", "mir", "wir", "uns", "unser", "meiner" -> Person.FIRST;
            case "du", "dich", "dir", "ihr", "euch", "euer", "deiner" -> Person.SECOND;
            default -> Person.THIRD;
        };
    }

    private Morphology verb(Draft draft, int i) {
        String tag = draft.stts[i];
        if (tag.endsWith("FIN")) {
            return moods.finite(draft, i);
        } else if (tag.endsWith("IMP")) {
            return new Morphology(null, null, null, Person.SECOND, null, Mood.IMP, VerbForm.FIN);
        }
        return new Morphology(null, null, null, null, null, null, tag.endsWith("PP") ? VerbForm.PART : VerbForm.INF);
    }
}
