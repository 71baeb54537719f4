package org.depesche.statements;

import org.depesche.language.Morphology;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds whom somebody speaks to, in the slots that the cue's row names: "Die USA warfen Nordkorea vor, …". */
final class Addressees {
    private Addressees() {}

    static @Nullable Span find(VerbGroup group, Cue cue) {
        Sentence sentence = group.sentence();
        if (group.isPassive() && !cue.addressee().isEmpty()) {
            return sentence.children(group.head(), "nsubj").stream().findFirst().map(token -> Sayers.phrase(sentence, token)).orElse(null);
        }
        for (String slot : cue.addressee()) {
            for (Token child : sentence.children(group.head())) {
                if (fills(sentence, child, slot) && !child.stts().equals("PRF")) {
                    return Sayers.phrase(sentence, child);
                }
            }
        }
        return null;
    }

    /** Whether a word stands in a slot: {@code P:an} under a preposition, {@code dat} and {@code obj} bare. A bare name may be a dative. */
    static boolean fills(Sentence sentence, Token child, String slot) {
        if (slot.startsWith("P:")) {
            return child.is("obl") && sentence.children(child, "case").stream().anyMatch(p -> p.lemma().equals(slot.substring(2)));
        }
        boolean bare = sentence.children(child, "case").isEmpty() && (child.is("obj") || child.is("iobj") || child.is("obl:arg"));
        boolean unmarked = child.stts().equals("NE") && sentence.children(child, "det").isEmpty() && slot.equals("dat");
        boolean dative = unmarked || child.morphology().gramCase() == Morphology.Case.DAT || child.is("obl:arg") || child.is("iobj");
        return switch (slot) {
            case "dat" -> bare && dative;
            case "obj" -> bare && !dative;
            default -> false;
        };
    }
}
