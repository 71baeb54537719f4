package org.depesche.statements;

import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The clause that a verb governs: "dass …", a verb-second clause, "zu" with an infinitive; also one that hangs on "darauf", "davon", or on a noun of the cue. Thread-safe. */
final class Complements {
    private final SpeechWords words;

    Complements(SpeechWords words) {
        this.words = words;
    }

    /** The verb of the governed clause; null where there is none. */
    @Nullable Token of(VerbGroup group, Cue cue) {
        Sentence sentence = group.sentence();
        for (Token child : sentence.children(group.head())) {
            if (child.is("ccomp") || child.is("csubj") || child.is("xcomp") && isInfinitive(sentence, child)) {
                return child;
            }
        }
        return sentence.children(group.head()).stream().flatMap(child -> hanging(sentence, child, cue).stream()).findFirst().orElse(null);
    }

    /** The clause that hangs on a companion of the verb, or is one by its conjunction. */
    private Optional<Token> hanging(Sentence sentence, Token child, Cue cue) {
        if (isPlaceholder(child)) {
            Optional<Token> below = verbs(sentence, child).findFirst();
            if (below.isPresent()) {
                return below;
            }
        }
        if (child.is("advcl") && sentence.children(child, "mark").stream().anyMatch(words::opensContent)) {
            return Optional.of(child);
        }
        boolean companion = !cue.with().isEmpty() && (child.is("obj") || child.is("nsubj") || child.is("obl"));
        return companion ? verbs(sentence, child).filter(below -> !below.is("conj") && !isRelative(sentence, below)).findFirst() : Optional.empty();
    }

    /** "Er wies darauf hin, dass …", "Er hält es für möglich, dass …": stands in for the clause. */
    private static boolean isPlaceholder(Token token) {
        return token.stts().startsWith("PROAV") || token.stts().equals("PAV") || token.form().equals("es");
    }

    private static Stream<Token> verbs(Sentence sentence, Token token) {
        return sentence.children(token).stream().filter(below -> below.stts().startsWith("V") || !sentence.children(below, "cop").isEmpty());
    }

    private static boolean isRelative(Sentence sentence, Token verb) {
        return sentence.subtree(verb).stream().anyMatch(t -> t.stts().startsWith("PREL"));
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return verb.stts().equals("VVIZU") || hasZu(sentence, verb) || sentence.children(verb, "aux").stream().anyMatch(aux -> hasZu(sentence, aux));
    }

    private static boolean hasZu(Sentence sentence, Token verb) {
        return sentence.children(verb).stream().anyMatch(t -> t.stts().equals("PTKZU"));
    }
}
