package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes down what was found: trigger, condition, rule and confidence. */
final class Drafts {
    private static final Set<String> MEETING = Set.of("meet", "cooperate");

    private final Scene scene;

    Drafts(Scene scene) {
        this.scene = scene;
    }

    Finding finding(Frame frame, Codebook.Code code, Status status, Roles.Filled actors, Roles.Filled recipients, Codebook.@Nullable Act act, String stance, @Nullable Token content) {
        double confidence = confidence(frame.isStance(), !actors.isEmpty(), !recipients.isEmpty());
        return new Finding(scene.sentence(), frame.head(), code, status, actors, recipients, trigger(frame), scene.conditions().of(frame.head()).orElse(null), act == null ? List.of() : act.contexts(), stance,
                content, act != null && MEETING.contains(act.group()), rule(frame), confidence, confidence);
    }

    private List<Span> trigger(Frame frame) {
        Sentence sentence = scene.sentence();
        List<Token> words = new ArrayList<>(frame.isNoun() ? List.of(frame.head()) : VerbGroup.of(sentence, frame.head()).tokens());
        words.addAll(frame.predicate().companions(sentence, frame.head()));
        return Phrase.spans(sentence, words.stream().distinct().sorted(Comparator.comparingInt(Token::index)).toList());
    }

    private static String rule(Frame frame) {
        List<String> with = frame.predicate().with();
        return (frame.isStance() ? "stance/" : "act/") + frame.predicate().head() + (with.isEmpty() ? "" : "+" + String.join("+", with));
    }

    /** How often such events were right in type on the development articles. */
    private static double confidence(boolean stance, boolean actors, boolean recipients) {
        if (stance) {
            return actors && recipients ? 0.8 : actors ? 0.75 : 0.55;
        }
        return actors && recipients ? 0.6 : actors ? 0.4 : 0.5;
    }
}
