package org.depesche.events;

import java.util.List;
import java.util.Optional;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/** Who wants a thing ended, stopped or not done is against it: "forderte das Ende der Kämpfe", "rief dazu auf, das Gesetz nicht anzuwenden", "verlangte den Rücktritt der Ministerin". */
final class Endings {
    private Endings() {}

    /** The attitude toward the thing itself where the issue is its end. */
    static Attitude turned(Attitude attitude, EventWords words) {
        Token issue = attitude.issue();
        boolean verb = issue.stts().startsWith("V");
        boolean self = issue.index() == attitude.head().index();
        boolean denied = verb && !self && VerbGroup.of(attitude.sentence(), issue).negation().isPresent();
        boolean ending = isEnding(issue, words);
        if (attitude.stance() != Position.Stance.SUPPORT || denied == ending) {
            return attitude;
        }
        return attitude.with(Position.Stance.OPPOSE, thing(attitude.sentence(), issue).orElse(issue));
    }

    static boolean isEnding(Token word, EventWords words) {
        return words.isLemma("ending", word);
    }

    /** What is ended: the object of the verb, or what the noun stands over. */
    private static Optional<Token> thing(Sentence sentence, Token ending) {
        boolean verb = ending.stts().startsWith("V");
        List<Token> below = sentence.children(ending).stream().filter(child -> verb ? child.is("obj") || child.relation().equals("nsubj:pass") : child.is("nmod")).toList();
        return below.stream().filter(word -> word.stts().startsWith("N")).findFirst();
    }
}
