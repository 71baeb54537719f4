package org.depesche.events;

import java.util.List;
import org.depesche.language.Morphology.Case;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The objects of a verb, noun phrases and infinitives; a relative pronoun stands for the noun that it explains. */
final class ObjectSlots {
    private final Sentence sentence;

    ObjectSlots(Sentence sentence) {
        this.sentence = sentence;
    }

    List<Token> accusatives(Token verb) {
        return sentence.children(verb).stream().filter(child -> isObject(child) && !isDative(child) && !child.stts().equals("PRF")).map(this::antecedent).toList();
    }

    /** The dative object; without a sign of case the first of two objects ("Russland hat Syrien Hilfe bereitgestellt"), or a name that stands alone ("Die USA warfen Nordkorea vor, …"). */
    List<Token> datives(Token verb) {
        List<Token> marked = sentence.children(verb).stream().filter(child -> isObject(child) && isDative(child) && !child.stts().equals("PRF")).map(this::antecedent).toList();
        List<Token> objects = accusatives(verb);
        boolean unsure = objects.size() > 1 || objects.size() == 1 && objects.getFirst().stts().equals("NE") && sentence.children(objects.getFirst(), "det").isEmpty();
        return !marked.isEmpty() || !unsure ? marked : objects.subList(0, 1);
    }

    List<Token> genitives(Token verb) {
        return sentence.children(verb).stream().filter(child -> isObject(child) && child.morphology().gramCase() == Case.GEN).toList();
    }

    List<Token> clauses(Token verb) {
        return sentence.children(verb).stream().filter(child -> child.is("ccomp") || child.is("parataxis") || child.is("csubj")).toList();
    }

    /** "forderte Kiew auf, abzuziehen"; also where the infinitive was hung on the object. */
    List<Token> infinitives(Token verb) {
        List<Token> own = sentence.children(verb).stream().filter(child -> child.is("xcomp") || child.is("ccomp") || child.is("advcl") && !isMarked(child)).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return sentence.children(verb).stream().filter(child -> child.is("obj") || child.is("obl") || child.is("iobj")).flatMap(child -> sentence.children(child).stream())
                .filter(child -> isInfinitive(child) && (child.is("xcomp") || child.is("acl") || child.is("ccomp") || child.is("advcl"))).toList();
    }

    static boolean isInfinitive(Token verb) {
        return verb.stts().endsWith("INF") || verb.stts().equals("VVIZU");
    }

    private boolean isMarked(Token verb) {
        return !sentence.children(verb, "mark").isEmpty() && VerbGroup.of(sentence, verb).finite().isPresent();
    }

    private boolean isObject(Token child) {
        return (child.is("obj") || child.is("iobj") || child.relation().equals("obl:arg")) && sentence.children(child, "case").isEmpty();
    }

    private static boolean isDative(Token child) {
        Case gramCase = child.morphology().gramCase();
        return gramCase == Case.DAT || gramCase == null && !child.is("obj");
    }

    /** What a relative pronoun stands for: "die Truppen, die abzogen". */
    Token antecedent(Token token) {
        if (!token.stts().startsWith("PREL")) {
            return token;
        }
        @Nullable Token at = token;
        while (at.head() >= 0 && !at.is("acl")) {
            at = sentence.tokens().get(at.head());
        }
        return at.is("acl") && at.head() >= 0 ? sentence.tokens().get(at.head()) : token;
    }
}
