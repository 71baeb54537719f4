package org.depesche.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Morphology.Tense;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;

/**
 * Sentences that go on with somebody's words and have no frame: in the bare Konjunktiv ("Eine Zusammenarbeit sei nicht möglich."), or with the "sollen" of hearsay ("Drei Soldaten sollen
 * getötet worden sein.").
 */
final class FreeSpeech {
    private FreeSpeech() {}

    /** The kind of free speech that the sentence is; empty when the author speaks. */
    static Optional<Statement.Kind> kind(Sentence sentence) {
        List<VerbGroup> main = mainClauses(sentence);
        if (main.stream().anyMatch(group -> group.mood().filter(mood -> mood == Mood.KONJUNKTIV_1).isPresent())) {
            return Optional.of(Statement.Kind.INDIRECT_FREE_INDIRECT);
        }
        if (main.stream().anyMatch(group -> group.mood().filter(mood -> mood == Mood.KONJUNKTIV_2).isPresent() && !isConditional(sentence))) {
            return Optional.of(Statement.Kind.INDIRECT_FREE_INDIRECT);
        }
        return main.stream().anyMatch(FreeSpeech::isHearsay) ? Optional.of(Statement.Kind.FREE_INDIRECT) : Optional.empty();
    }

    /** Whether the only sign is Konjunktiv II, which is also the mood of the unreal. */
    static boolean isOnlyUnreal(Sentence sentence) {
        return mainClauses(sentence).stream().noneMatch(group -> group.mood().filter(mood -> mood == Mood.KONJUNKTIV_1).isPresent());
    }

    private static boolean isConditional(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.stts().equals("KOUS") && (token.lemma().equalsIgnoreCase("wenn") || token.lemma().equalsIgnoreCase("falls")));
    }

    private static boolean isHearsay(VerbGroup group) {
        return group.finite().filter(word -> word.lemma().equals("sollen") && word.morphology().tense() != Tense.PAST).isPresent();
    }

    /** The groups of the sentence's main clauses: the root and what is joined to it. */
    static List<VerbGroup> mainClauses(Sentence sentence) {
        List<VerbGroup> found = new ArrayList<>();
        for (VerbGroup group : VerbGroup.all(sentence)) {
            if (isMain(sentence, group.head())) {
                found.add(group);
            }
        }
        if (found.isEmpty() && !sentence.tokens().isEmpty()) {
            found.add(VerbGroup.of(sentence, sentence.root()));
        }
        return found;
    }

    private static boolean isMain(Sentence sentence, Token token) {
        Token at = token;
        while (at.is("conj") && at.head() >= 0) {
            at = sentence.tokens().get(at.head());
        }
        return at.isRoot() && sentence.children(token, "mark").isEmpty();
    }

    /** The whole sentence without what hangs over: its span. */
    static List<Span> words(Sentence sentence) {
        return List.of(Phrase.span(sentence.tokens()));
    }
}
