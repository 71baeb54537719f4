package org.depesche.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements under a verb of saying: "Lawrow erklärte, Russland werde helfen", "Es gebe keinen Plan, sagte er", "Wie das Ministerium mitteilte, …", "Er warnte vor Folgen". Thread-safe.
 */
final class VerbFrames {
    private final CueTable cues;
    private final Contents contents;
    private final Sayers sayers;

    VerbFrames(CueTable cues, SpeechWords words) {
        this.cues = cues;
        this.contents = new Contents(words);
        this.sayers = new Sayers(words);
    }

    /** The statements that the sentence's verbs introduce; verbs at places that the test names, such as within quotation marks, introduce none. */
    List<Draft> find(Sentence sentence, Predicate<Span> passedOver) {
        List<Draft> found = new ArrayList<>();
        for (VerbGroup group : VerbGroup.all(sentence)) {
            if (!passedOver.test(group.head().span())) {
                cues.find(sentence, group.head(), Cue.Kind.VERB).flatMap(cue -> draft(group, cue, passedOver)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> draft(VerbGroup group, Cue cue, Predicate<Span> passedOver) {
        if (group.modal().isPresent() && group.finite().filter(f -> f.lemma().equals("sollen")).isPresent()) {
            return Optional.empty();
        }
        Content content = contents.find(group, cue);
        if (content == null) {
            return told(group, cue, passedOver);
        }
        if (group.negation().isPresent() && content.isOpenQuestion()) {
            return Optional.empty();
        }
        List<Token> words = Phrase.trimmed(content.tokens(), Phrase::isPunctuation);
        return words.isEmpty() ? Optional.empty() : Optional.of(said(group, cue, content, words, passedOver));
    }

    private Draft said(VerbGroup group, Cue cue, Content content, List<Token> words, Predicate<Span> passedOver) {
        Sentence sentence = group.sentence();
        FrameWords frame = FrameWords.of(group, content);
        @Nullable Token speaker = group.head().lemma().equals("heißen") ? sayers.document(group) : sayers.speaker(group, passedOver);
        return new Draft(sentence, Statement.Kind.INDIRECT, cue.medium(), speaker == null ? null : Sayers.phrase(sentence, speaker), speaker, Addressees.find(group, cue),
                frame.cue(), frame.joined(), Phrase.spans(sentence, words), cue.denies(), content.confidence(), "verb/" + content.how() + "/" + cue.head());
    }

    /** "Er warnte vor Folgen": the saying is only told of; the whole clause is what there is. */
    private Optional<Draft> told(VerbGroup group, Cue cue, Predicate<Span> passedOver) {
        Sentence sentence = group.sentence();
        Token speaker = sayers.speaker(group, passedOver);
        if (speaker == null || group.finite().isEmpty() || group.negation().isPresent() || !tellsTopic(group, cue)) {
            return Optional.empty();
        }
        FrameWords frame = FrameWords.of(group, Content.NONE);
        List<Token> clause = Phrase.trimmed(frame.beforeColon(), token -> token.form().matches("[,;:–-]"));
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(sentence, Statement.Kind.REPORTED, cue.medium(), Sayers.phrase(sentence, speaker), speaker, Addressees.find(group, cue), frame.cue(),
                Phrase.spans(sentence, clause), Phrase.spans(sentence, clause), cue.denies(), 0.5, "verb/topic/" + cue.head()));
    }

    /**
     * Whether the clause names what is said: a verb that needs a clause to introduce ("finden, dass …") says nothing with an object ("fand den Weg"), and what is only thought with an object
     * ("plante einen Angriff") is no statement.
     */
    private static boolean tellsTopic(VerbGroup group, Cue cue) {
        Sentence sentence = group.sentence();
        if (cue.medium().equals("thought")) {
            return false;
        }
        return cue.topic() || cue.content().stream().anyMatch(slot -> sentence.children(group.head()).stream().anyMatch(child -> Addressees.fills(sentence, child, slot)));
    }
}
