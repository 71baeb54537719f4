package org.depesche.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/**
 * The words of a sentence that name what somebody offers, refuses, wants or rules out: no act of their own, whatever speaks for one ("Ein Treffen mit Kuba schloss Peru nicht aus"). What a
 * clause of its own tells beside it was done all the same: "forderte die Freilassung der Männer, die man im Mai verhaftet hatte".
 */
final class Meant {
    private static final Set<String> UNDONE = Set.of("promise", "refuse", "appeal", "demand", "threaten", "plan", "consider", "cancel", "hinder", "deny");

    private final Set<Integer> words = new HashSet<>();

    Meant(Sentence sentence, List<Finding> findings) {
        for (Finding finding : findings) {
            Token content = finding.content();
            if (content != null && UNDONE.contains(finding.stance())) {
                sentence.subtree(content).forEach(token -> words.add(token.index()));
                sentence.subtree(content).stream().filter(token -> token.index() != content.index() && isToldBeside(sentence, token))
                        .forEach(clause -> sentence.subtree(clause).forEach(token -> words.remove(token.index())));
            }
        }
    }

    private static boolean isToldBeside(Sentence sentence, Token token) {
        return (token.is("acl") || token.is("advcl")) && VerbGroup.of(sentence, token).finite().isPresent();
    }

    boolean contains(Token word) {
        return words.contains(word.index());
    }
}
